import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addArticles } from '../../../src/background/library/add-articles.ts'
import { describeSearched } from '../../../src/background/library/describe-searched.ts'
import { listSourceRows } from '../../../src/background/library/list-source-rows.ts'
import { buildListingIndex } from '../../../src/core/library/listings/listing-index.ts'
import { createInverseDocumentFrequency } from '../../../src/core/library/search/inverse-document-frequency.ts'
import type { Listing } from '../../../src/core/model/listing.ts'
import { type Source, WORLD_LIST } from '../../../src/core/model/source.ts'
import { type Database, openDatabase } from '../../../src/platform/database.ts'
import { writeBatch } from '../../../src/platform/listing-store.ts'
import { saveSources, updateSource } from '../../../src/platform/source-store.ts'

const FEED: Source = { id: 'feed', name: 'The News', feed: 'https://news.example/rss', enabled: true }
const BY_HAND: Source = { id: 'hand', name: 'By hand', enabled: true }
const OFF: Source = { id: 'off', name: 'Off', feed: 'https://off.example/rss', enabled: false }
const LISTING: Listing = { url: 'https://other.example/a', headline: 'A dam broke', publisher: 'Other' }

let database: Database

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  database = await openDatabase()
})
afterEach(() => database.close())

async function describe() {
  return describeSearched(database, await listSourceRows(database, async () => true))
}

async function add(source: Source, datePublished = ''): Promise<void> {
  const id = `https://${source.id}.example/${datePublished}`
  const articleBody = `The dam of ${source.name} broke on ${datePublished}.`
  await addArticles(database, source.id, [
    { id, url: id, headline: 'Dam', publisher: source.name, ...(datePublished && { datePublished }), articleBody },
  ])
}

test('counts what is switched on, and names the day of the newest of it', async () => {
  await saveSources(database, [FEED, BY_HAND, OFF])
  await add(FEED, '2025-08-08')
  await add(FEED, '2025-08-10T23:00:00Z')
  await add(BY_HAND, '2025-08-09')
  await add(OFF, '2026-01-01')
  expect(await describe()).toEqual({
    articles: 3,
    headlines: 0,
    sources: 2,
    newest: '2025-08-10',
    hasWorldList: false,
    refreshable: 1,
    teasers: [],
  })
})

test('an article without a date arrived later, and is not the newest', async () => {
  await saveSources(database, [FEED])
  await add(FEED, '2025-08-08')
  await add(FEED)
  expect(await describe()).toMatchObject({ articles: 2, newest: '2025-08-08' })
})

test('an article that a failing disk has damaged is passed over', async () => {
  await saveSources(database, [FEED])
  await add(FEED, '2025-08-08')
  await add(FEED, '2025-08-09')
  const [last] = (await database.getAll('articles')).filter(({ article }) => article.datePublished === '2025-08-09')
  await database.put('articles', { ...last, article: null } as never)
  expect(await describe()).toMatchObject({ newest: '2025-08-08' })
})

test('headlines count beside articles, and may be the newest', async () => {
  await saveSources(database, [FEED, WORLD_LIST])
  await add(FEED, '2025-08-08')
  await writeBatch(
    database,
    '202608111815',
    [LISTING],
    buildListingIndex([LISTING], createInverseDocumentFrequency({ segments: [] })),
  )
  expect(await describe()).toMatchObject({
    articles: 1,
    headlines: 1,
    sources: 1,
    newest: '2026-08-11',
    hasWorldList: true,
    refreshable: 2,
  })
})

test('sources with teasers alone are named with the sites of their pages, until these are read', async () => {
  const pageSites = ['https://pages.example']
  await saveSources(database, [FEED, { ...FEED, id: 'read', fetchPages: true }])
  for (const id of ['feed', 'read']) {
    await updateSource(database, id, { status: { state: 'fine', teasersOnly: true, pageSites } })
  }
  expect((await describe()).teasers).toEqual([{ ...FEED, pageSites }])
})

test('an empty library has nothing that is newest', async () => {
  expect(await describe()).not.toHaveProperty('newest')
})
