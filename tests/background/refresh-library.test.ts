/** A refresh, wired to a storage, with a reader who goes on using the options page meanwhile. */
import 'fake-indexeddb/auto'
import { fakeBrowser } from '@webext-core/fake-browser'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import { BUNDLED_SOURCE_ID, type Source } from '../../src/core/model/source.ts'
import { type Database, deleteDatabase } from '../../src/platform/database.ts'
import { deleteSource, listSources, readSource, saveSources, updateSource } from '../../src/platform/source-store.ts'

vi.mock('webextension-polyfill', () => ({
  default: {
    alarms: { create() {}, clear: async () => true },
    permissions: { contains: async () => true },
  },
}))
vi.mock('../../src/background/html-reader.ts', () => ({
  readFeed: async () => ({ list: { entries: [{ title: 'A dam breaks', address: 'https://a.example/dam' }] } }),
  readPage: undefined,
  readSitemap: undefined,
  readFragments: async () => [{ title: 'A dam breaks', body: 'A dam broke. Nobody was hurt.' }],
}))

const source: Source = { id: 'a', name: 'Before', feed: 'https://a.example/feed', enabled: true }

let database: Database
let refreshes: typeof import('../../src/background/refresh-library.ts').refreshes

beforeEach(async () => {
  fakeBrowser.reset()
  vi.stubGlobal('chrome', fakeBrowser)
  globalThis.indexedDB = new IDBFactory()
  vi.resetModules()
  await import('../set-messages.ts')
  ;({ refreshes } = await import('../../src/background/refresh-library.ts'))
  const { openLibrary } = await import('../../src/background/open-library.ts')
  ;({ database } = await openLibrary())
  await saveSources(database, [source])
})

/** Refreshes the source, whose server answers after the reader has done something. */
async function refresh(answer: () => Response, meanwhile: () => Promise<unknown>): Promise<void> {
  vi.stubGlobal('fetch', async () => {
    await meanwhile()
    return answer()
  })
  await refreshes.start([source.id], true)
}

const ANSWERS: [string, () => Response][] = [
  ['has nothing new', () => new Response(null, { status: 304 })],
  ['is out of order', () => new Response(null, { status: 500 })],
  ['asks to wait', () => new Response(null, { status: 429, headers: { 'Retry-After': '60' } })],
  ['has articles', () => new Response('feed')],
]

test.each(ANSWERS)('what the reader changes of a source whose server %s stays', async (_, answer) => {
  await refresh(answer, () => saveSources(database, [{ ...source, name: 'After', enabled: false }]))
  const record = await readSource(database, source.id)
  expect(record).toMatchObject({ source: { name: 'After', enabled: false } })
  expect(record?.status.state).not.toBe('new')
})

test.each(ANSWERS)('a source whose server %s stays removed', async (_, answer) => {
  await refresh(answer, () => updateSource(database, source.id, { removed: true }))
  expect(await listSources(database)).toMatchObject([{ id: BUNDLED_SOURCE_ID }])
})

test('a removed source is not asked at all', async () => {
  const asked = vi.fn()
  await updateSource(database, source.id, { removed: true })
  await refresh(() => new Response('feed'), asked)
  expect(asked).not.toHaveBeenCalled()
})

test('the articles of a source that has gone for good are not kept', async () => {
  await refresh(
    () => new Response('feed'),
    () => deleteSource(database, source.id),
  )
  expect(await database.countFromIndex('articles', 'bySource', source.id)).toBe(0)
})

test('nor are they put into the library that is begun after everything was deleted', async () => {
  await refresh(
    () => new Response('feed'),
    () => deleteDatabase(),
  )
  const { openLibrary } = await import('../../src/background/open-library.ts')
  expect(await (await openLibrary()).database.count('articles')).toBe(0)
})
