/** Whenever the browser ends the worker, the library is the one before or the one after. */
import 'fake-indexeddb/auto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { addArticles } from '../../src/background/library/add-articles.ts'
import { addUncheckedArticles } from '../../src/background/library/add-unchecked-articles.ts'
import { exportPart, importPart } from '../../src/background/library/export-import.ts'
import { mergeSegments } from '../../src/background/library/merge-segments.ts'
import { StoredLibrary } from '../../src/background/library/stored-library.ts'
import { enforceRetention, purgeRemoved } from '../../src/background/library/tidy-library.ts'
import { type Database, openDatabase } from '../../src/platform/database.ts'
import { updateSource } from '../../src/platform/source-store.ts'
import { ignoreTheDead, type MortalStorage, openMortalStorage } from './mortal-storage.ts'
import { article, feed, fill, look, other, whole } from './small-library.ts'

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
})
