/** As `killed-at-every-step`, for what spans many transactions: the first start, deleting everything, a refresh. */
import 'fake-indexeddb/auto'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { addArticles } from '../../src/background/library/add-articles.ts'
import { exportPart } from '../../src/background/library/export-import.ts'
import { mergeSegments } from '../../src/background/library/merge-segments.ts'
import { fillNewLibrary } from '../../src/background/library/own-sources.ts'
import { restoreSegments } from '../../src/background/library/restore-segments.ts'
import { StoredLibrary } from '../../src/background/library/stored-library.ts'
import { enforceRetention } from '../../src/background/library/tidy-library.ts'
import { isRefreshState, NO_REFRESH, RefreshQueue } from '../../src/background/sources/refresh-queue.ts'
import { succeeded } from '../../src/background/sources/source-outcome.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import { type Database, openDatabase } from '../../src/platform/database.ts'
import { listArticleSegments } from '../../src/platform/library-store.ts'
import { sessionCell } from '../../src/platform/session-memory.ts'
import { readSource, saveSources, updateSource } from '../../src/platform/source-store.ts'
import { ignoreTheDead, type MortalStorage, openMortalStorage } from './mortal-storage.ts'

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

async function look(database: Database): Promise<string[]> {
  const { sources = [], articles } = await exportPart(database)
  return [...sources.map(({ id }) => id), ...articles.map(({ sourceId, article }) => `${sourceId} ${article.id}`)]
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
    await emptyLibrary().catch(() => undefined)
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
      await restoreSegments(database, await listArticleSegments(database))
      await mergeSegments(database)
      await enforceRetention(database, { days: 60, megabytes: 100 })
    },
  })
}

test('a refresh that is killed goes on, and brings everything once', async () => {
  const whole = HOSTS.flatMap((host) => [host, ...articlesOf(host).map(({ id }) => `${host} ${id}`)]).toSorted()
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
    storage.revive()
    const next = openQueue(database)
    await next.resume()
    expect((await look(database)).toSorted(), `killed at call ${call}`).toEqual(whole)
    expect(await next.progress()).toMatchObject({ running: false, current: [], failed: [] })
    database.close()
  })
  expect(deaths).toBeGreaterThan(20)
})
