/** A disk that failed: what cannot be read is made again from the articles, and comparisons go on. */
import 'fake-indexeddb/auto'
import { IDBFactory, IDBIndex, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addArticles } from '../../../src/background/library/add-articles.ts'
import { restoreBundled } from '../../../src/background/library/own-sources.ts'
import { restoreFromArticles, restoreSegments } from '../../../src/background/library/restore-segments.ts'
import { StoredLibrary } from '../../../src/background/library/stored-library.ts'
import { compareArticle } from '../../../src/core/compare-article.ts'
import { decodeSegment } from '../../../src/core/library/segment/segment-codec.ts'
import type { NewsArticle } from '../../../src/core/model/article.ts'
import { noteDamage } from '../../../src/platform/damage-log.ts'
import { type Database, type IndexStore, openDatabase } from '../../../src/platform/database.ts'
import { listIndexedSegments, listSegments } from '../../../src/platform/library-store.ts'
import { saveSources } from '../../../src/platform/source-store.ts'

vi.mock('../../../src/platform/damage-log.ts', () => ({ noteDamage: vi.fn() }))

const STORES: readonly IndexStore[] = ['indexes', 'quotations']
const DAY = '2025-08-07'

let database: Database

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  database = await openDatabase()
  await saveSources(database, [{ id: 'feed', name: 'The News', feed: 'https://news.example/rss', enabled: true }])
  await addArticles(database, 'feed', [1, 2, 3].map(article))
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.clearAllMocks()
  database.close()
})

function article(number: number): NewsArticle {
  return {
    id: `https://news.example/${number}`,
    headline: `Story ${number}`,
    publisher: 'The News',
    datePublished: DAY,
    articleBody: `The dam number ${number} broke. “It held for ${number} hours,” said Ana Ruiz.`,
  }
}

const page: NewsArticle = { ...article(2), id: 'page', publisher: 'The Herald', url: 'https://other.example/2' }

/** What a worker that has just woken finds: of a page of these days, and of one for which only quotations are read. */
async function compareWithLibrary(): Promise<string[][]> {
  const library = new StoredLibrary(database)
  const found = await compareArticle(page, await library.open(DAY))
  return [found.articles, found.matches.map(({ other }) => other)].map((list) => list.map(({ id }) => id))
}

function flipBit(index: ArrayBuffer, bit: number): ArrayBuffer {
  const bytes = new Uint8Array(index.slice(0))
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return bytes.buffer
}

describe('an index that cannot be read', () => {
  test.each<[string, (index: ArrayBuffer) => unknown]>([
    ['lost', () => undefined],
    ['cut off', (index) => index.slice(0, index.byteLength / 2)],
    ['empty', () => new ArrayBuffer(0)],
    [
      'of another version',
      (index) => Uint32Array.from(new Uint32Array(index), (word, i) => (i === 1 ? 1 : word)).buffer,
    ],
    ['of something else', () => new ArrayBuffer(64)],
    ['no buffer', () => 'index'],
    ['null', () => null],
    ['a view', (index) => new Uint8Array(index)],
    ...[99, 500, 2000, 4003].map((bit): [string, (index: ArrayBuffer) => unknown] => [
      `with bit ${bit} flipped`,
      (index) => flipBit(index, bit),
    ]),
  ])('%s is made again from its articles, once, and noted', async (_, damage) => {
    const found = await compareWithLibrary()
    expect(found[0]?.length).toBeGreaterThan(0)
    for (const store of STORES) {
      for (const { id, index } of await database.getAll(store)) {
        const damaged = damage(index)
        if (damaged === undefined) await database.delete(store, id)
        else await database.put(store, { id, index: damaged as ArrayBuffer })
      }
    }
    expect(await compareWithLibrary()).toEqual(found)
    for (const { index } of await database.getAll('indexes')) expect(() => decodeSegment(index)).not.toThrow()
    expect(await database.count('articles')).toBe(3)
    expect(noteDamage).toHaveBeenCalledExactlyOnceWith('indexesRebuilt', 1)
    await compareWithLibrary()
    expect(noteDamage).toHaveBeenCalledOnce()
  })

  test('that the browser fails to read is made again too', async () => {
    const found = await compareWithLibrary()
    failToRead('indexes')
    expect(await compareWithLibrary()).toEqual(found)
    expect(noteDamage).toHaveBeenCalledExactlyOnceWith('indexesRebuilt', 1)
  })
})

describe('a segment whose record', () => {
  test.each<[string, (id: string) => Promise<unknown>]>([
    ['is lost', (id) => database.delete('segments', id)],
    ['is damaged', (id) => database.put('segments', { id, week: 'x' } as never)],
  ])('%s is made again from its articles, and noted', async (_, damage) => {
    const found = await compareWithLibrary()
    const [before] = await listSegments(database)
    await damage(before?.id ?? '')
    expect(await compareWithLibrary()).toEqual([[], []])
    await restoreSegments(database, await listIndexedSegments(database))
    expect(await listSegments(database)).toEqual([before])
    expect(await compareWithLibrary()).toEqual(found)
    expect(noteDamage).toHaveBeenCalledExactlyOnceWith('segmentsRestored', 1)
  })

  test('is lost together with its indexes: likewise', async () => {
    const found = await compareWithLibrary()
    for (const store of ['segments', ...STORES] as const) await database.clear(store)
    await restoreFromArticles(database)
    expect(await compareWithLibrary()).toEqual(found)
  })

  test('is there, as are all others: articles are counted, and not gone through', async () => {
    const walk = vi.spyOn(IDBIndex.prototype, 'openKeyCursor')
    await restoreFromArticles(database)
    expect(walk).not.toHaveBeenCalled()
    await database.clear('segments')
    await restoreFromArticles(database)
    expect(walk).toHaveBeenCalled()
  })

  test('and articles have gone leaves no index behind', async () => {
    await database.clear('segments')
    await database.clear('articles')
    await restoreSegments(database, await listIndexedSegments(database))
    expect(await Promise.all(STORES.map((store) => database.count(store)))).toEqual([0, 0])
    expect(noteDamage).not.toHaveBeenCalled()
  })

  test('is there is left alone', async () => {
    await restoreBundled(database)
    const before = await database.getAll('segments')
    await restoreSegments(database, await listIndexedSegments(database))
    expect(await database.getAll('segments')).toEqual(before)
    expect(noteDamage).not.toHaveBeenCalled()
  })
})

describe('an article that cannot be read', () => {
  test('is left out, and the others are compared', async () => {
    await database.put('articles', { ...(await database.get('articles', article(1).id)), article: null } as never)
    await database.clear('indexes')
    const [related] = await compareWithLibrary()
    expect(related).toEqual([article(3).id])
  })

  test('because the browser fails to is left out as well', async () => {
    failToRead('articles', article(1).id)
    const [related] = await compareWithLibrary()
    expect(related).toEqual([article(3).id])
  })
})

/** As Chrome does where the file is gone in which it keeps a long value: the request fails, and the transaction with it. */
function failToRead(store: string, key?: string): void {
  const get = IDBObjectStore.prototype.get
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, wanted) {
    const request = get.call(this, wanted)
    if (this.name === store && (key === undefined || wanted === key)) queueMicrotask(() => this.transaction.abort())
    return request
  })
}
