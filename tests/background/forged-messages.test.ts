/**
 * A content script lives in the process of a page, which may be a hostile one and send whatever it likes. Nothing that
 * Parallax's own pages may ask for is answered there, and nothing that is stored changes.
 */
import 'fake-indexeddb/auto'
import { fakeBrowser } from '@webext-core/fake-browser'
import fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Database } from '../../src/platform/database.ts'

const OWN_ID = 'parallax'
const OWN_ROOT = `chrome-extension://${OWN_ID}/`
const TAB = 7

type Listener = (message: { data: unknown; sender: unknown }) => unknown
const listeners = vi.hoisted(() => new Map<string, Listener>())
const passedOn: unknown[] = vi.hoisted(() => [])

vi.mock('../../src/messaging/protocol.ts', () => ({
  onMessage: (type: string, listener: Listener) => void listeners.set(type, listener),
  sendMessage: async (...message: unknown[]) => void passedOn.push(message),
}))
vi.mock('../../src/platform/document-reader.ts', () => ({ openDocumentReader: async () => {} }))
vi.mock('../../src/background/page-assets.ts', () => ({ contentScript: '', highlightRules: '' }))
vi.mock('webextension-polyfill', () => {
  const known = {
    runtime: { id: OWN_ID, getURL: (path: string) => `${OWN_ROOT}${path}`, getManifest: () => ({}) },
    permissions: { getAll: async () => ({ origins: [] }) },
  }
  const isEvent = (name: string) => /^on[A-Z]/.test(name)
  /** Its events never happen, and whatever it is asked for it does. */
  const area = (given: object) =>
    new Proxy(given, {
      get: (_, name: string) =>
        Reflect.get(given, name) ?? (isEvent(name) ? { addListener() {} } : async () => undefined),
    })
  const browser = new Proxy({}, { get: (_, name: string) => area(Reflect.get(known, name) ?? {}) })
  return { default: browser }
})

let database: Database

beforeAll(async () => {
  vi.stubGlobal('chrome', fakeBrowser)
  const { openLibrary } = await import('../../src/background/open-library.ts')
  ;({ database } = await openLibrary())
  await import('../../src/background/main.ts')
  await import('../../src/offscreen/main.ts')
})

/** All that is stored, apart from which tabs were compared. */
async function look(): Promise<string> {
  const stores = await Promise.all([...database.objectStoreNames].map((store) => database.getAll(store)))
  const { comparedTabs: _, ...session } = await fakeBrowser.storage.session.get()
  return JSON.stringify([stores, await fakeBrowser.storage.local.get(), session])
}

const tab = { id: TAB }
const foreignSender = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }).map((url) => ({ id: OWN_ID, url, tab })),
  fc.constantFrom(
    { id: OWN_ID, tab },
    { id: OWN_ID, url: 'about:blank', tab },
    { id: OWN_ID, url: `https://news.example/?${OWN_ROOT}src/options/index.html`, tab },
    { id: OWN_ID, url: `blob:${OWN_ROOT}src/options/index.html`, tab },
    { id: OWN_ID, url: `chrome-extension://${OWN_ID}.example/src/options/index.html`, tab },
    { id: 'another-extension', url: 'chrome-extension://another-extension/options.html' },
    { id: 'another-extension', url: `${OWN_ROOT}src/options/index.html` },
    { url: `${OWN_ROOT}src/options/index.html` },
  ),
)
/** Anything at all, and what the handlers are made for. */
const data = fc.oneof(
  fc.anything(),
  fc.constantFrom(
    {},
    [],
    { tabId: TAB },
    { tabId: TAB, listings: [{ url: 'https://a.example/', headline: 'A', publisher: 'A' }] },
    { id: 'bundled' },
    { undo: 'bundled' },
    { address: 'https://a.example/' },
    { html: '<p>A dam broke.</p>' },
    { sourceId: 'bundled', articles: [{ id: 'a', headline: 'A', publisher: 'A', articleBody: 'A dam broke.' }] },
    [{ id: 'a', name: 'A', enabled: true }],
    { sources: [{ id: 'a', name: 'A', enabled: true }], articles: [] },
  ),
)

async function answer(type: string, message: { data: unknown; sender: unknown }): Promise<unknown> {
  return listeners.get(type)?.(message)
}

describe('a message that no page of Parallax sent', () => {
  test('is refused, whatever it asks for', async () => {
    const types = [...listeners.keys()].filter((type) => type !== 'articleChanged' && type !== 'findContent')
    expect(types).toEqual(expect.arrayContaining(['deleteEverything', 'exportPart', 'compareTab', 'runReadability']))
    const before = await look()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...types), data, foreignSender, async (type, asked, sender) => {
        await expect(answer(type, { data: asked, sender })).rejects.toThrow(
          `Only Parallax's own pages may send ${type}.`,
        )
      }),
      { numRuns: 2000 },
    )
    expect(await look()).toBe(before)
  })

  test('may say that its page has changed, and can do no more with it than that', async () => {
    const before = await look()
    await fc.assert(
      fc.asyncProperty(data, foreignSender, async (asked, sender) => {
        expect(await answer('articleChanged', { data: asked, sender })).toBeUndefined()
      }),
    )
    expect(await look()).toBe(before)
    expect(await fakeBrowser.storage.session.get('comparedTabs')).toEqual({ comparedTabs: { ids: [TAB] } })
  })
})

describe('a large page that is sent to be read', () => {
  test('is refused from wherever no content script is', async () => {
    const sender = fc.oneof(
      foreignSender.filter(({ id, tab }) => id !== OWN_ID || !tab).map(({ tab: _, ...rest }) => rest),
      fc.constant({ id: OWN_ID, url: `${OWN_ROOT}src/options/index.html`, tab }),
    )
    await fc.assert(
      fc.asyncProperty(data, sender, async (asked, from) => {
        await expect(answer('findContent', { data: asked, sender: from })).rejects.toThrow(
          'Only content scripts may send findContent.',
        )
      }),
    )
  })

  test('is passed on as it is, and can do no more than that', async () => {
    const before = await look()
    const sender = { id: OWN_ID, url: 'https://news.example/', tab }
    await fc.assert(
      fc.asyncProperty(data, async (asked) => {
        passedOn.length = 0
        await answer('findContent', { data: asked, sender })
        expect(passedOn).toEqual([['runReadability', asked]])
      }),
    )
    expect(await look()).toBe(before)
  })
})

test('Parallax’s own pages are answered', async () => {
  const sender = { id: OWN_ID, url: `${OWN_ROOT}src/options/index.html`, tab }
  expect(await answer('exportPart', { data: {}, sender })).toMatchObject({ sources: [{ id: 'bundled' }] })
})
