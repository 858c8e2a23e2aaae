/** Whenever the browser ends the worker, the library is the one before or the one after. */
import 'fake-indexeddb/auto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { addArticles } from '../../src/background/library/add-articles.ts'
import { addUncheckedArticles } from '../../src/background/library/add-unchecked-articles.ts'
import { exportPart, importPart } from '../../src/background/library/export-import.ts'
import { mergeSegments } from '../../src/background/library/merge-segments.ts'
import { restoreSegments } from '../../src/background/library/restore-segments.ts'
import { StoredLibrary } from '../../src/background/library/stored-library.ts'
import { enforceRetention, purgeRemoved } from '../../src/background/library/tidy-library.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import type { Source } from '../../src/core/model/source.ts'
import { type Database, MIGRATIONS, type Migration, openDatabase } from '../../src/platform/database.ts'
import {
  listArticleSegments,
  listSegments,
  readIndexes,
  readSegmentArticles,
} from '../../src/platform/library-store.ts'
import { saveSources, updateSource } from '../../src/platform/source-store.ts'
import { ignoreTheDead, type MortalStorage, openMortalStorage } from './mortal-storage.ts'

const feed: Source = { id: 'feed', name: 'The News', feed: 'https://news.example/rss', enabled: true }
const other: Source = { id: 'other', name: 'The Herald', feed: 'https://herald.example/rss', enabled: true }

let storage: MortalStorage
let mourn: () => void
beforeAll(() => {
  mourn = ignoreTheDead()
})
afterAll(() => mourn())
beforeEach(() => {
  storage = openMortalStorage()
})
afterEach(() => vi.restoreAllMocks())

function article(number: number, changes: Partial<NewsArticle> = {}): NewsArticle {
  return {
    id: `https://news.example/${number}`,
    url: `https://news.example/${number}`,
    headline: `Story ${number}`,
    publisher: 'The News',
    datePublished: `2025-08-${String(1 + (number % 28)).padStart(2, '0')}`,
    articleBody: `The dam number ${number} broke. “It held for ${number} hours,” said Ana Ruiz.`,
    ...changes,
  }
}

const whole = (number: number) =>
  article(number, { articleBody: `${article(number).articleBody} ${'Rain fell. '.repeat(80)}` })

/** A library of two sources and several weeks. */
async function fill(database: Database): Promise<void> {
  await saveSources(database, [feed, other])
  await addArticles(
    database,
    'feed',
    [1, 2, 8, 9, 15].map((number) => article(number)),
  )
  await addArticles(
    database,
    'other',
    [3, 4].map((number) => article(number)),
  )
}

/** All that a reader can see of the library; and nothing of it is held twice or by halves. */
async function look(database: Database): Promise<string[]> {
  const { sources = [], articles } = await exportPart(database)
  const segments = await listSegments(database)
  for (const { id, articleCount } of segments) {
    expect((await readSegmentArticles(database, id)).length, 'articles of a segment').toBe(articleCount)
    for (const store of ['indexes', 'quotations'] as const)
      expect((await readIndexes(database, store, [id])).size).toBe(1)
  }
  const ids = new Set(segments.map(({ id }) => id))
  expect(
    (await listArticleSegments(database)).every((id) => ids.has(id)),
    'articles without a segment',
  ).toBe(true)
  const held = articles.map(({ sourceId, article: { id, articleBody } }) => `${sourceId} ${id} ${articleBody.length}`)
  return [...sources.map(({ id, enabled }) => `${id} ${enabled}`), ...held].toSorted()
}

interface Story {
  /** What there is before; by default the two sources with their articles. */
  before?: (database: Database) => Promise<unknown>
  /** What the worker does that dies. */
  change: (database: Database) => Promise<unknown>
  /** Whether doing it once more brings what was left out, as a reader who chooses a file again does. */
  again?: boolean
}

/** Each with the library before and the library after, and the states in between that there may be. */
async function kill(story: Story, between: (state: string[]) => boolean = () => false): Promise<number> {
  const { before: begin = fill, change, again } = story
  let [before, after]: string[][] = [[], []]
  for (let call = 0; ; call++) {
    vi.restoreAllMocks()
    storage = openMortalStorage()
    const database = await openDatabase()
    await begin(database)
    if (call === 0) {
      before = await look(database)
      await change(database)
      after = await look(database)
      continue
    }
    storage.dieAt(call)
    await change(database).catch(() => undefined)
    storage.revive()
    database.close()
    const next = await openDatabase()
    const found = await look(next)
    if (!between(found)) expect([before, after], `killed at call ${call}`).toContainEqual(found)
    if (again) {
      await change(next)
      expect(await look(next), `killed at call ${call}, and done again`).toEqual(after)
    }
    next.close()
    if (storage.lived) {
      expect(found).toEqual(after)
      return call
    }
  }
}

const part = {
  sources: [feed, { ...other, enabled: false }, { id: 'third', name: 'Third', enabled: true }],
  articles: [1, 20, 21].flatMap((number) => [
    { sourceId: 'feed', article: article(number) },
    { sourceId: 'third', article: article(number + 100, { datePublished: '2024-02-03' }) },
  ]),
}

describe('a worker that is killed at any call of the storage leaves the library before or after', () => {
  test.each<[string, Story]>([
    [
      'articles are added',
      {
        change: (database) =>
          addArticles(
            database,
            'feed',
            [5, 6, 22].map((n) => article(n)),
          ),
        again: true,
      },
    ],
    [
      'whole texts take the place of teasers',
      { change: (database) => addArticles(database, 'other', [whole(1), whole(8)]), again: true },
    ],
    [
      'articles are added by hand',
      { change: (database) => addUncheckedArticles(database, 'by-hand', [article(5), article(6)]), again: true },
    ],
    [
      'segments are merged',
      {
        before: async (database) => {
          await fill(database)
          for (let number = 200; number < 207; number++)
            await addArticles(database, 'feed', [article(number, { datePublished: '2025-08-07' })])
        },
        change: mergeSegments,
        again: true,
      },
    ],
    [
      'old articles are let go',
      { change: (database) => enforceRetention(database, { days: 1, megabytes: 100 }), again: true },
    ],
    [
      'a removed source is purged',
      {
        before: async (database) => {
          await fill(database)
          await updateSource(database, 'feed', { removed: true })
        },
        change: purgeRemoved,
        again: true,
      },
    ],
    ['a source is removed', { change: (database) => updateSource(database, 'feed', { removed: true }), again: true }],
    ['the library is exported', { change: (database) => exportPart(database) }],
    [
      'indexes are made again for a comparison',
      {
        before: async (database) => {
          await fill(database)
          for (const id of await database.getAllKeys('indexes'))
            await database.put('indexes', { id, index: new ArrayBuffer(0) })
        },
        change: (database) => new StoredLibrary(database).open('2025-08-08'),
        again: true,
      },
    ],
  ])('when %s', async (_, story) => {
    expect(await kill(story)).toBeGreaterThan(1)
  })
})

describe('a worker that is killed leaves what the next one completes', () => {
  test('when a part of an import comes with new sources', async () => {
    const change = (database: Database) => importPart(database, part)
    await kill(
      { change, again: true },
      (found) => found.includes('third true') && !found.some((line) => line.includes('/120 ')),
    )
  })

  test('when segments are restored', async () => {
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
    'when an older library is brought up to date: after step %i',
    async (step) => {
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
})
