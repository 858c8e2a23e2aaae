/**
 * What `docs/privacy.md` promises, looked at from outside in the course of a day's use: by a page, in the log of the network, in
 * what is kept.
 */
import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readKeptKeys } from '../repository/read-kept-keys.ts'
import { inventItems, publishFeed, siteOf, sourceAt } from './harness/feeds.ts'
import { keepPicturesOfFailures } from './harness/keep-pictures.ts'
import { named } from './harness/named.ts'
import { listHostsAsked } from './harness/network-log.ts'
import { type OwnPage, openOwnPage } from './harness/own-page.ts'
import { readHighlights } from './harness/page-state.ts'
import { publishText, SAMPLE } from './harness/pages.ts'
import { type Reader, startReader } from './harness/reader.ts'
import { giveAccess } from './harness/site-access.ts'

const TABS = ['daily.test']
const HOST = 'wire.test'
const SECRET = 'Nobody may read this in a log.'
const HIGHLIGHT_NAMES = [...readFileSync('docs/privacy.md', 'utf8').matchAll(/`(parallax-[\w-]+)`/g)].map(
  ([, name]) => name,
)

/** Runs in a page before anything else there: writes down whatever reaches it. */
const EAVESDROP = `
  window.heard = []
  for (const type of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'storage'])
    addEventListener(type, () => heard.push(type), true)
  new MutationObserver((records) => heard.push(...records.map(({ type }) => type))).observe(document, {
    subtree: true, childList: true, attributes: true, characterData: true })
  window.namesAtFirst = Object.getOwnPropertyNames(window).length`

/** What a page can name that an extension could have left. @returns values that a test compares */
async function look(): Promise<Record<string, unknown>> {
  await new Promise((resolve) => setTimeout(resolve, 300))
  const rules = Array.from(document.styleSheets, ({ cssRules }) => cssRules.length)
  return {
    markup: document.documentElement.outerHTML,
    names: Object.getOwnPropertyNames(window).length - (window as unknown as { namesAtFirst: number }).namesAtFirst,
    onDocument: Object.getOwnPropertyNames(document),
    rules,
    adopted: document.adoptedStyleSheets.length,
    frames: window.length,
    animations: document.getAnimations().length,
    fetched: performance.getEntriesByType('resource').map(({ name }) => name),
    stored: [document.cookie, localStorage.length, sessionStorage.length],
    selection: String(getSelection()),
    heard: (window as unknown as { heard: string[] }).heard,
  }
}

/** Whether any file of the extension answers a page that knows its very address. */
function findFiles(root: string): Promise<string[]> {
  const files = ['manifest.json', 'src/icons/icon-16.png', 'src/popup/index.html', 'src/welcome/index.html']
  const found = files.map((file) =>
    fetch(root + file, { mode: 'no-cors' }).then(
      () => [file],
      () => [],
    ),
  )
  return Promise.all(found).then((answers) => answers.flat())
}

describe('a day with Parallax', () => {
  let reader: Reader
  let page: Page
  let own: OwnPage
  let before: Record<string, unknown>
  keepPicturesOfFailures(() => reader)

  beforeAll(async () => {
    reader = await startReader()
    own = await openOwnPage(reader)
    const html = readFileSync(SAMPLE, 'utf8').replace('<head>', `<head><script>${EAVESDROP}</script>`)
    page = await reader.visit(publishText(reader.web, 'watching.html', html))
    await page.bringToFront()
    before = await page.evaluate(look)
  })
  afterAll(() => reader?.leave())

  it('shows a page nothing before the click', async () => {
    expect(before).toMatchObject({ adopted: 0, frames: 0, animations: 0, stored: ['', 0, 0] })
    expect(await page.evaluate(look)).toEqual(before)
    expect(await readHighlights(page)).toEqual({})
    expect(await page.evaluate(findFiles, reader.root)).toEqual([])
    expect(await page.evaluate(() => 'browser' in window || 'runtime' in (Reflect.get(window, 'chrome') ?? {}))).toBe(
      false,
    )
  })

  it('shows it the highlights alone afterwards, by the names that are told of', async () => {
    await reader.clickIcon()
    await expect.poll(async () => Object.keys(await readHighlights(page)).length).toBeGreaterThan(0)
    expect(HIGHLIGHT_NAMES).toEqual(expect.arrayContaining(Object.keys(await readHighlights(page))))
    const after = await page.evaluate(look)
    // The failed looks at files were the page's own.
    expect({ ...after, fetched: [] }).toEqual({ ...before, fetched: [] })
    expect(await page.evaluate(findFiles, reader.root)).toEqual([])
  })

  it('asks nobody for anything by default, and only the agreed site afterwards', async () => {
    const popup = await reader.clickIcon()
    await popup.locator(named('Open the side panel')).click()
    await (await reader.findPanel()).waitForSelector('[role="tablist"]')
    const options = await reader.openTab(`${reader.root}src/options/index.html`, false)
    await options.waitForSelector('main h2, main table')
    expect(listHostsAsked(reader.web, TABS)).toEqual([])

    publishFeed(reader.web, HOST, inventItems('The wire', 4))
    publishFeed(reader.web, 'other.test', inventItems('The other', 4))
    await giveAccess(reader, own, siteOf(HOST))
    await own.ask('saveSources', [sourceAt(HOST), sourceAt('other.test')])
    await own.ask('refresh', {})
    await expect.poll(async () => (await own.ask('refreshProgress')).running).toBe(false)
    expect(listHostsAsked(reader.web, TABS)).toEqual([HOST])
  })

  it('keeps nothing but what is listed', async () => {
    const listed = readKeptKeys()
    const areas = {
      'local storage': await own.page.evaluate(readArea, 'local'),
      'session storage': await own.page.evaluate(readArea, 'session'),
    }
    for (const [area, values] of Object.entries(areas)) {
      // A value of a tab has the tab's number behind its name.
      const keys = Object.keys(values).map((key) => `${area} ${key.replace(/:::\d+$/, '')}`)
      expect(keys.filter((key) => !listed.has(key))).toEqual([])
    }
    expect(Object.keys(areas['session storage']).length).toBeGreaterThan(0)
    expect(JSON.stringify(areas['local storage'])).not.toMatch(/[.!?] /)
    const stores = await own.page.evaluate(readOtherStores)
    expect(stores).toEqual({ databases: ['parallax'], sync: {}, caches: [], local: 0, cookie: '' })
  })

  it('puts no text of an article into messages of errors, nor into the console', async () => {
    publishFeed(reader.web, HOST, [{ title: SECRET, html: `<p>${SECRET.repeat(40)}</p></article><![CDATA[` }])
    const cutOff = `<rss><channel><item><title>${SECRET}</title><description>${SECRET} <b`
    reader.web.publish(sourceAt('broken.test').feed ?? '', { body: cutOff, type: 'application/rss+xml' })
    await giveAccess(reader, own, siteOf('broken.test'))
    await own.ask('saveSources', [sourceAt('broken.test')])
    await own.ask('refresh', {})
    await expect.poll(async () => (await own.ask('refreshProgress')).running).toBe(false)
    const refused = await own.ask('addArticles', { sourceId: HOST, articles: [{ articleBody: SECRET }] as never })
    const said = [await own.ask('listSources'), await own.ask('refreshProgress'), refused]
    expect(JSON.stringify(said)).toContain('broken.test')
    expect(JSON.stringify(said)).not.toContain(SECRET)
    const console = await reader.readConsole()
    expect(console).not.toMatch(/Nobody may read|no invasion/)
    // It is the console: Firefox complains of what the manifest has for Chrome.
    if (reader.engine === 'firefox') expect(console).toContain('side_panel')
  })

  it('is not had in private windows', async () => {
    expect(await own.page.evaluate('chrome.extension.isAllowedIncognitoAccess()')).toBe(false)
    expect(await own.page.evaluate('chrome.runtime.getManifest().incognito')).toBe('not_allowed')
  })
})

interface OwnGlobals {
  chrome: { storage: Record<string, { get(keys: null): Promise<Record<string, unknown>> }> }
}

function readArea(area: string): Promise<Record<string, unknown>> {
  const { chrome } = globalThis as unknown as OwnGlobals
  return chrome.storage[area]?.get(null) ?? Promise.resolve({})
}

async function readOtherStores() {
  const { chrome } = globalThis as unknown as OwnGlobals
  const databases = await indexedDB.databases()
  return {
    databases: databases.map(({ name }) => name),
    // Without the address that Firefox wants of those who synchronise, it refuses.
    sync: await (chrome.storage.sync?.get(null) ?? {}),
    caches: await caches.keys(),
    local: localStorage.length,
    cookie: document.cookie,
  }
}
