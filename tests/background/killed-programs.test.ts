/** As `killed-at-every-step`, for what spans the whole library or a whole program: what is cut off, the next one completes. */
import 'fake-indexeddb/auto'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { addArticles } from '../../src/background/library/add-articles.ts'
import { mergeSegments } from '../../src/background/library/merge-segments.ts'
import { fillNewLibrary } from '../../src/background/library/own-sources.ts'
import { restoreFromArticles, restoreSegments } from '../../src/background/library/restore-segments.ts'
import { StoredLibrary } from '../../src/background/library/stored-library.ts'
import { enforceRetention } from '../../src/background/library/tidy-library.ts'
import { RefreshQueue } from '../../src/background/sources/refresh-queue.ts'
import { isRefreshState, NO_REFRESH } from '../../src/background/sources/refresh-state.ts'
import { succeeded } from '../../src/background/sources/source-outcome.ts'
import { buildListingIndex } from '../../src/core/library/listings/listing-index.ts'
import { createInverseDocumentFrequency } from '../../src/core/library/search/inverse-document-frequency.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import { type Database, MIGRATIONS, type Migration, openDatabase } from '../../src/platform/database.ts'
import { listArticleSegments } from '../../src/platform/library-store.ts'
import { dropBatches, listBatchIds, readListings, writeBatch } from '../../src/platform/listing-store.ts'
import { sessionCell } from '../../src/platform/session-memory.ts'
import { readSource, saveSources, updateSource } from '../../src/platform/source-store.ts'
import { ignoreTheDead, type MortalStorage, openMortalStorage } from './mortal-storage.ts'
import { fill, look } from './small-library.ts'

let mourn: () => void
beforeAll(() => {
  mourn = ignoreTheDead()
})
afterAll(() => mourn())
beforeEach(() => vi.restoreAllMocks())

/** As a worker that has just woken has it. */
async function wake(): Promise<typeof import('../../src/background/open-library.ts')> {
  vi.resetModules()
  await import('../set-messages.ts')
  return import('../../src/background/open-library.ts')
}

/** Lets a program die at each call in turn, until it lives through all of them. @returns at how many it died. */
async function killAtEach(live: (storage: MortalStorage, call: number) => Promise<void>): Promise<number> {
  for (let call = 1; ; call++) {
    vi.restoreAllMocks()
    const storage = openMortalStorage()
    await live(storage, call)
    if (storage.lived) return call - 1
  }
}

test('a first start that is killed is made up for by the next', async () => {
  const deaths = await killAtEach(async (storage, call) => {
    const database = await openDatabase()
    storage.dieAt(call)
    await fillNewLibrary(database).catch(() => undefined)
    storage.revive()
    await fillNewLibrary(database)
    expect(await look(database), `killed at call ${call}`).toHaveLength(6)
    expect(await new StoredLibrary(database).countArticles()).toBe(5)
  })
  expect(deaths).toBeGreaterThan(5)
})

test('"Delete everything" that is killed has deleted all or nothing', async () => {
  const found = new Set<number>()
  await killAtEach(async (storage, call) => {
    const { openLibrary, emptyLibrary } = await wake()
    await openLibrary()
    storage.dieAt(call)
    await emptyLibrary(0).catch(() => undefined)
    storage.revive()
    found.add((await look((await (await wake()).openLibrary()).database)).length)
  })
  expect([...found].toSorted()).toEqual([0, 6])
})

const HOSTS = ['a', 'b', 'c']

function articlesOf(host: string): NewsArticle[] {
  return [1, 2].map((number) => ({
    id: `https://${host}.example/${number}`,
    headline: `Story ${number}`,
    publisher: host,
    datePublished: new Date().toISOString(),
    articleBody: `The dam number ${number} of ${host} broke. Nobody was hurt.`,
  }))
}

function openQueue(database: Database): RefreshQueue {
  return new RefreshQueue({
    state: sessionCell('refresh', NO_REFRESH, isRefreshState),
    readSource: (id) => readSource(database, id),
    async refreshSource({ id }) {
      const { added } = await addArticles(database, id, articlesOf(id))
      const update = succeeded(Date.now(), {})
      await updateSource(database, id, update)
      return { added, update }
    },
    reportProblem: (_, error) => Promise.reject(error),
    async tidy() {
      await restoreFromArticles(database)
      await mergeSegments(database)
      await enforceRetention(database, { days: 60, megabytes: 100 })
    },
  })
}

test('a refresh that is killed goes on, and brings everything once', async () => {
  const whole = HOSTS.flatMap((host) => [
    `${host} true`,
    ...articlesOf(host).map(({ id, articleBody }) => `${host} ${id} ${articleBody.length}`),
  ]).toSorted()
  const deaths = await killAtEach(async (storage, call) => {
    const database = await openDatabase()
    await saveSources(
      database,
      HOSTS.map((id) => ({ id, name: id, feed: `https://${id}.example/feed`, enabled: true })),
    )
    const queue = openQueue(database)
    await queue.enqueue(HOSTS, false)
    storage.dieAt(call)
    await queue.resume().catch(() => undefined)
    // What the dead one asks of other sources ends with it, too.
    await new Promise((resolve) => setTimeout(resolve, 5))
    storage.revive()
    const next = openQueue(database)
    await next.resume()
    expect(await look(database), `killed at call ${call}`).toEqual(whole)
    expect(await next.progress()).toMatchObject({ running: false, current: [], failed: [] })
    database.close()
  })
  expect(deaths).toBeGreaterThan(20)
})

test('headlines whose writing is killed are there as a whole quarter of an hour, or not at all', async () => {
  const listings = Array.from({ length: 70 }, (_, i) => ({
    url: `https://a.example/${i}`,
    headline: `Dam ${i} breaks`,
    publisher: 'Courier',
  }))
  const index = buildListingIndex(listings, createInverseDocumentFrequency({ segments: [] }))
  const places = listings.map((_, listing) => ({ batch: '202611211800', listing }))
  const storage = openMortalStorage()
  const database = await openDatabase()
  const found = new Set<number>()
  for (let call = 1; call <= 10; call++) {
    await dropBatches(database)
    storage.dieAt(call)
    await writeBatch(database, '202611211800', listings, index).catch(() => undefined)
    storage.revive()
    const held = await readListings(database, places)
    expect(await listBatchIds(database)).toHaveLength(held.length / listings.length)
    found.add(held.length)
  }
  expect([...found]).toEqual([0, 70])
})

test('lost segments whose making is killed are made by the next', async () => {
  const storage = openMortalStorage()
  const database = await openDatabase()
  await fill(database)
  const whole = await look(database)
  for (let call = 1; call <= 30; call++) {
    await database.clear('segments')
    const ids = await listArticleSegments(database)
    storage.dieAt(call)
    await restoreSegments(database, ids).catch(() => undefined)
    storage.revive()
    await restoreSegments(database, await listArticleSegments(database))
    expect(await look(database), `killed at call ${call}`).toEqual(whole)
  }
})

test.each(MIGRATIONS.map((_, step) => step))(
  'an older library that is killed after step %i of being brought up to date is as it was',
  async (step) => {
    openMortalStorage()
    const old = await openDatabase(undefined, MIGRATIONS.slice(0, 1))
    await fill(old)
    const before = await look(old)
    old.close()
    const killed = MIGRATIONS.map(
      (migrate, i): Migration =>
        (database, transaction) => {
          migrate(database, transaction)
          if (i === step) transaction.abort()
        },
    )
    if (step > 0) await expect(openDatabase(undefined, killed)).rejects.toThrow()
    const next = await openDatabase()
    expect(await look(next)).toEqual(before)
    expect([...next.objectStoreNames]).toContain('listingTexts')
    next.close()
  },
)
