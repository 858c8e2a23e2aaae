import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addArticles } from '../../../src/background/library/add-articles.ts'
import { addUncheckedArticles } from '../../../src/background/library/add-unchecked-articles.ts'
import { exportPart, importPart } from '../../../src/background/library/export-import.ts'
import { labelSources } from '../../../src/background/library/label-sources.ts'
import { listSourceRows } from '../../../src/background/library/list-source-rows.ts'
import { measureStorage } from '../../../src/background/library/measure-storage.ts'
import { mergeSegments } from '../../../src/background/library/merge-segments.ts'
import { restoreBundled } from '../../../src/background/library/own-sources.ts'
import { StoredLibrary } from '../../../src/background/library/stored-library.ts'
import { enforceRetention, purgeRemoved } from '../../../src/background/library/tidy-library.ts'
import { compareArticle } from '../../../src/core/compare-article.ts'
import { buildListingIndex } from '../../../src/core/library/listings/listing-index.ts'
import { createInverseDocumentFrequency } from '../../../src/core/library/search/inverse-document-frequency.ts'
import type { NewsArticle } from '../../../src/core/model/article.ts'
import { type Source, WORLD_LIST } from '../../../src/core/model/source.ts'
import { type Database, deleteDatabase, openDatabase } from '../../../src/platform/database.ts'
import { listSegments, readSegmentArticles } from '../../../src/platform/library-store.ts'
import { listBatches, writeBatch } from '../../../src/platform/listing-store.ts'
import { listSources, saveSources, updateSource } from '../../../src/platform/source-store.ts'

const feed: Source = { id: 'feed', name: 'The News', feed: 'https://news.example/rss', enabled: true }
const always = async () => true

let database: Database

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 10 ** 9 }) } })
  database = await openDatabase()
  await saveSources(database, [feed])
})
afterEach(() => database.close())

function article(number: number, changes: Partial<NewsArticle> = {}): NewsArticle {
  return {
    id: `https://news.example/${number}`,
    url: `https://news.example/${number}`,
    headline: `Story ${number}`,
    publisher: 'The News',
    datePublished: '2025-08-08',
    articleBody: `The dam number ${number} broke. “It held for ${number} hours,” said Ana Ruiz.`,
    ...changes,
  }
}

async function beginAnew(): Promise<void> {
  database.close()
  await deleteDatabase()
  database = await openDatabase()
}

async function articlesHeld(): Promise<string[]> {
  const segments = await listSegments(database)
  const records = await Promise.all(segments.map(({ id }) => readSegmentArticles(database, id)))
  return records
    .flat()
    .map(({ id }) => id)
    .toSorted()
}

/** The same library where nothing more can be written. */
function onFullDisk(): Database {
  return new Proxy(database, {
    get(target, name) {
      if (name !== 'transaction') return Reflect.get(target, name)
      return (stores: string[], mode?: 'readwrite') => {
        if (mode === 'readwrite') throw new DOMException('full', 'QuotaExceededError')
        return target.transaction(stores as never)
      }
    },
  })
}

describe('adding articles', () => {
  test('writes them with one segment per week', async () => {
    const report = await addArticles(database, 'feed', [
      article(1),
      article(2),
      article(3, { datePublished: '2024-01-01' }),
    ])
    expect(report).toEqual({ added: 3, duplicates: 0 })
    expect((await listSegments(database)).map(({ articleCount }) => articleCount).toSorted()).toEqual([1, 2])
  })

  test.each<[string, NewsArticle]>([
    ['the same id', article(1, { articleBody: 'Another text.', url: 'https://news.example/other' })],
    [
      'the same address, tracked',
      article(9, { url: 'http://www.news.example/1/?utm_source=x', articleBody: 'Another text.' }),
    ],
    ['the same text', article(9, { articleBody: article(1).articleBody.toUpperCase() })],
  ])('knows an article again by %s, in the library and within a batch', async (_, again) => {
    expect(await addArticles(database, 'feed', [article(1), again])).toEqual({ added: 1, duplicates: 1 })
    expect(await addArticles(database, 'other', [again])).toEqual({ added: 0, duplicates: 1 })
    expect(await articlesHeld()).toEqual([article(1).id])
  })

  test.each(['2025', '2025-13-45', '2757600-01-01'])(
    'an article of %s tells no day, so a page of any date is compared with it',
    async (datePublished) => {
      await addArticles(database, 'feed', [article(1, { datePublished }), article(2)])
      const undated = (await listSegments(database)).map((segment) => segment.undated)
      expect(undated.toSorted()).toEqual([false, true])
    },
  )

  const whole = (number: number) => `${article(number).articleBody} ${'Nobody was hurt by the water. '.repeat(30)}`

  test.each<[string, Partial<NewsArticle>]>([
    ['its own source', {}],
    ['another id', { id: 'guid' }],
    ['another week', { datePublished: '2025-07-08' }],
  ])('a whole text takes the place of its teaser: from %s', async (_, changes) => {
    await addArticles(database, 'feed', [article(1), article(2), article(3)])
    const full = article(2, { ...changes, articleBody: whole(2) })
    expect(await addArticles(database, 'other', [full])).toEqual({ added: 1, duplicates: 0 })
    expect(await articlesHeld()).toEqual([article(1).id, full.id, article(3).id].toSorted())
    const counts = (await listSegments(database)).map(({ articleCount }) => articleCount)
    expect(counts.toSorted()).toEqual([1, 2])
    expect(await database.count('articles')).toBe(3)
  })

  test('a segment whose only article was a teaser goes with it', async () => {
    await addArticles(database, 'feed', [article(1)])
    await addArticles(database, 'feed', [article(1, { articleBody: whole(1) })])
    expect((await listSegments(database)).map(({ articleCount }) => articleCount)).toEqual([1])
    expect(await articlesHeld()).toEqual([article(1).id])
  })

  test.each<[string, string, string]>([
    ['a teaser', 'A dam broke.', 'Another dam broke.'],
    ['a teaser, after the whole text', whole(1), 'A dam broke.'],
    ['another whole text', whole(1), whole(2)],
  ])('%s is a duplicate', async (_, held, again) => {
    await addArticles(database, 'feed', [article(1, { articleBody: held })])
    expect(await addArticles(database, 'feed', [article(1, { articleBody: again })])).toEqual({
      added: 0,
      duplicates: 1,
    })
  })

  test('two sources that complete the same segment at once lose and double nothing', async () => {
    await addArticles(database, 'feed', [article(1), article(2), article(3)])
    await Promise.all([1, 2].map((n) => addArticles(database, `other ${n}`, [article(n, { articleBody: whole(n) })])))
    expect(await articlesHeld()).toEqual([1, 2, 3].map((n) => article(n).id))
    expect(await database.count('articles')).toBe(3)
  })

  test('reports what it refuses, and takes the rest', async () => {
    const report = await addUncheckedArticles(database, 'feed', [
      article(1),
      { id: 'x' },
      null,
      article(2, { articleBody: ' ' }),
    ])
    expect(report).toMatchObject({ added: 1, duplicates: 0 })
    expect(report.problems).toEqual([
      expect.stringContaining('Article 2'),
      expect.stringContaining('Article 3'),
      expect.stringMatching(/Article 4 .*: articleBody is empty/),
    ])
  })

  test('a full disk is reported in words, and nothing is half written', async () => {
    await addArticles(database, 'feed', [article(1)])
    const report = await addUncheckedArticles(onFullDisk(), 'feed', [article(2)])
    expect(report).toMatchObject({ added: 0, problems: [expect.stringContaining('no room')] })
    expect(await articlesHeld()).toEqual([article(1).id])
  })
})

describe('the library that a page is compared with', () => {
  test('finds an article that was added, and no longer once its source is off', async () => {
    await restoreBundled(database)
    const stored = new StoredLibrary(database)
    const page = { ...article(7), datePublished: '2025-08-09' }
    await addArticles(database, 'feed', [
      article(1, {
        articleBody: page.articleBody.replace('Ana', 'engineer Ana'),
        publisher: 'Other',
        url: 'https://other.example/9',
      }),
    ])
    const found = async () => (await compareArticle(page, await stored.open())).articles.map(({ id }) => id)
    expect(await found()).toEqual([article(1).id])
    await saveSources(database, [{ ...feed, enabled: false }])
    expect(await found()).toEqual([])
    await saveSources(database, [feed])
    await updateSource(database, 'feed', { removed: true })
    expect(await found()).toEqual([])
  })

  test('far from its date, an article is found by what it quotes and by nothing else', async () => {
    const words = 'we will build the harbour again stone by stone until the last lamp is lit on the quay'
    const body = `Vera Holm resigned. “${words},” Holm said. She left by the back door.`
    await addArticles(database, 'feed', [article(1, { datePublished: '2009-03-01', articleBody: body })])
    // More statements near the page than may be read whole.
    const [near] = await listSegments(database)
    await database.put('segments', { ...near, id: 'near', week: 2900, statementCount: 10 ** 6 } as never)
    const library = await new StoredLibrary(database).open('2025-08-01')
    expect(library.segments).toEqual([])
    expect((await library.readQuoting?.(() => true))?.map(({ terms }) => terms.length)).toEqual([0])
    expect(await library.readQuoting?.(() => false)).toEqual([])
    const page = {
      ...article(2),
      articleBody: `Holm is back. “${words},” she said again.`,
      datePublished: '2025-08-01',
    }
    const { relatedArticles, matches } = await compareArticle(page, library)
    expect(relatedArticles).toEqual([])
    expect(matches).toMatchObject([{ relation: 'quote', other: { id: article(1).id } }])
  })

  test('two pages of different days that are compared at once each get their own', async () => {
    await addArticles(database, 'feed', [article(1, { datePublished: '2009-03-01' }), article(2)])
    // More statements in either week than may be read whole.
    for (const segment of await listSegments(database))
      await database.put('segments', { ...segment, statementCount: 10 ** 6 })
    const stored = new StoredLibrary(database)
    const idsOf = async (date: string) => {
      const { segments, readQuoting } = await stored.open(date)
      return [...segments, ...((await readQuoting?.(() => true)) ?? [])].map(({ ids }) =>
        String.fromCharCode(...ids.values),
      )
    }
    expect(await Promise.all(['2009-03-01', '2025-08-08'].map(idsOf))).toEqual([
      [article(1).id, article(2).id],
      [article(2).id, article(1).id],
    ])
  })

  test('a new worker reads what the last one wrote', async () => {
    await addArticles(database, 'feed', [article(1)])
    database.close()
    database = await openDatabase()
    expect(await new StoredLibrary(database).countArticles()).toBe(1)
  })
})

describe('the sources of articles', () => {
  test('are told with what the reader wrote about them', async () => {
    await saveSources(database, [
      { ...feed, country: 'MX', language: 'es', perspective: 'left', homepage: 'https://n.example' },
    ])
    await addArticles(database, 'feed', [article(1), article(2)])
    const told = { country: 'MX', language: 'es', perspective: 'left', homepage: 'https://n.example' }
    const labels = { id: 'feed', name: 'The News', ...told }
    expect(await labelSources(database, [article(1).id])).toEqual({ [article(1).id]: labels })
  })

  test('are left out where article or source has gone', async () => {
    await addArticles(database, 'gone', [article(1)])
    expect(await labelSources(database, [article(1).id, 'unknown'])).toEqual({})
  })
})

describe('merging', () => {
  test('makes one segment of many and keeps every article once', async () => {
    for (let i = 0; i < 7; i++) await addArticles(database, 'feed', [article(i)])
    const before = await articlesHeld()
    await mergeSegments(database)
    expect(await listSegments(database)).toMatchObject([{ articleCount: 7, sourceId: 'feed' }])
    expect(await articlesHeld()).toEqual(before)
  })

  test('leaves everything as it is where there is no room', async () => {
    for (let i = 0; i < 7; i++) await addArticles(database, 'feed', [article(i)])
    const before = await articlesHeld()
    await mergeSegments(onFullDisk())
    expect(await listSegments(database)).toHaveLength(7)
    expect(await articlesHeld()).toEqual(before)
  })

  test('leaves a few, and those of other weeks or sources, alone', async () => {
    for (let i = 0; i < 4; i++) await addArticles(database, 'feed', [article(i)])
    for (let i = 4; i < 8; i++) await addArticles(database, 'other', [article(i)])
    await mergeSegments(database)
    expect(await listSegments(database)).toHaveLength(8)
  })
})

describe('retention and deletion', () => {
  test('what is too old is dropped with its text and index, what was added by hand stays', async () => {
    await addArticles(database, 'feed', [
      article(1, { datePublished: '2001-01-01' }),
      article(2, { datePublished: new Date().toISOString() }),
    ])
    await addArticles(database, 'by-hand', [article(3, { datePublished: '2001-01-01' })])
    await enforceRetention(database, { days: 30, megabytes: 100 })
    expect(await articlesHeld()).toEqual([article(2).id, article(3).id])
    expect(await database.count('indexes')).toBe(2)
    expect(await database.count('articles')).toBe(2)
  })

  test.each(['2099-06-01', '2001-06-01'])('a clock that is set to %s drops nothing', async (clock) => {
    await addArticles(
      database,
      'feed',
      [1, 8, 15].map((number) => article(number)),
    )
    await addArticles(database, 'feed', [article(20, { datePublished: '2025-07-20' })])
    const before = await articlesHeld()
    vi.useFakeTimers({ now: Date.parse(clock), toFake: ['Date'] })
    await enforceRetention(database, { days: 60, megabytes: 100 })
    vi.useRealTimers()
    expect(await articlesHeld()).toEqual(before)
  })

  test('a removed source can be brought back whole until it is purged', async () => {
    await addArticles(database, 'feed', [article(1), article(2)])
    await updateSource(database, 'feed', { removed: true })
    expect(await listSourceRows(database, always)).toEqual([])
    await updateSource(database, 'feed', { removed: false })
    expect(await listSourceRows(database, always)).toMatchObject([{ articleCount: 2 }])
    await updateSource(database, 'feed', { removed: true })
    await purgeRemoved(database)
    expect(await articlesHeld()).toEqual([])
    expect(await updateSource(database, 'feed', { removed: false })).toBe(false)
  })

  test.each<[string, () => Promise<unknown>]>([
    ['a removed source', () => updateSource(database, 'feed', { removed: true }).then(() => purgeRemoved(database))],
    ['what is too old', () => enforceRetention(database, { days: 1, megabytes: 0 })],
  ])('%s that goes at any moment of a merge does not come back', async (_, drop) => {
    for (let moment = 0; moment < 40; moment++) {
      await beginAnew()
      await saveSources(database, [feed])
      for (let i = 0; i < 6; i++) await addArticles(database, 'feed', [article(i)])
      const merging = mergeSegments(database)
      for (let i = 0; i < moment; i++) await new Promise((resolve) => setImmediate(resolve))
      await Promise.all([merging, drop()])
      expect(await database.count('articles'), `at moment ${moment}`).toBe(0)
    }
  })

  test('what a removed source held can be added by hand, and stays', async () => {
    await addArticles(database, 'feed', [article(1)])
    await updateSource(database, 'feed', { removed: true })
    expect(await addUncheckedArticles(database, 'by-hand', [article(1)])).toMatchObject({ added: 1, duplicates: 0 })
    await purgeRemoved(database)
    expect(await articlesHeld()).toEqual([article(1).id])
  })
})

describe('the table of sources', () => {
  test('says when the reader revoked access', async () => {
    expect(await listSourceRows(database, async () => false)).toMatchObject([{ status: { state: 'noPermission' } }])
    expect(await listSourceRows(database, always)).toMatchObject([{ status: { state: 'new' } }])
  })

  test('an edit keeps how a source is doing, another feed starts afresh', async () => {
    await updateSource(database, 'feed', { status: { state: 'fine' }, etag: '"1"' })
    await saveSources(database, [{ ...feed, perspective: 'mine' }])
    expect(await listSources(database)).toMatchObject([
      { status: { state: 'fine' }, etag: '"1"', source: { perspective: 'mine' } },
    ])
    await saveSources(database, [{ ...feed, feed: 'https://news.example/atom' }])
    const [changed] = await listSources(database)
    expect(changed?.status).toEqual({ state: 'new' })
    expect(changed?.etag).toBeUndefined()
  })
})

describe('export and import', () => {
  async function exportAll() {
    const parts = []
    let next: string | undefined
    do {
      const part = await exportPart(database, next)
      parts.push(part)
      next = part.next
    } while (next !== undefined)
    return parts
  }

  test('the round trip is identical', async () => {
    await restoreBundled(database)
    await addArticles(
      database,
      'feed',
      Array.from({ length: 700 }, (_, i) => article(i, { datePublished: `2025-0${1 + (i % 9)}-03` })),
    )
    const parts = await exportAll()
    expect(parts).toHaveLength(3)
    await beginAnew()
    for (const part of JSON.parse(JSON.stringify(parts))) await importPart(database, part)
    const again = await exportAll()
    expect(again).toEqual(parts)
  })

  test.each<[string, Partial<NewsArticle>]>([
    ['the name of an object property', { id: '__proto__', publisher: 'constructor' }],
    ['half a character', { id: '\ud800', articleBody: 'It \udc00 held.' }],
    ['a day that does not exist', { datePublished: '2025-13-45' }],
    ['the last year', { datePublished: '9999-12-31' }],
    ['more digits than a year has', { datePublished: '2757600-01-01' }],
    ['control characters', { publisher: '\u202eP\u0000', headline: '\u0000', author: '\u0007' }],
    ['no language', { inLanguage: '__proto__ \u0000!' }],
    ['one endless word', { articleBody: 'x'.repeat(1_000_000) }],
  ])('an article with %s is kept as it is, and can be compared with', async (_, strange) => {
    const { added } = await addUncheckedArticles(database, 'feed', [article(1), article(2, strange)])
    expect(added).toBe(2)
    const parts = JSON.parse(JSON.stringify(await exportAll()))
    const articleBody = `${article(1).articleBody} Nobody was hurt.`
    const page = article(9, { publisher: 'Other', url: 'https://other.example/9', articleBody })
    const { matches } = await compareArticle(page, await new StoredLibrary(database).open())
    expect(matches.length).toBeGreaterThan(0)
    await beginAnew()
    for (const part of parts) await importPart(database, part)
    expect((await exportAll()).flatMap(({ articles }) => articles)).toEqual(parts[0].articles)
    expect(parts[0].articles).toContainEqual({ sourceId: 'feed', article: article(2, strange) })
  })

  test('articles as long as books get parts of their own', async () => {
    const long = (number: number) => article(number, { articleBody: `Book ${number}. ${'x'.repeat(5_000_000)}` })
    await addArticles(database, 'feed', [long(1), long(2), article(3)])
    const parts = await exportAll()
    expect(parts.map(({ articles }) => articles.length)).toEqual([1, 2])
  })

  test('a removed source is not exported', async () => {
    await addArticles(database, 'feed', [article(1)])
    await updateSource(database, 'feed', { removed: true })
    expect(await exportPart(database)).toEqual({ sources: [], articles: [] })
  })

  test('what a removed source held comes back with an export under another source, and stays', async () => {
    await addArticles(database, 'feed', [article(1)])
    await updateSource(database, 'feed', { removed: true })
    const part = { sources: [{ ...feed, id: 'moved' }], articles: [{ sourceId: 'moved', article: article(1) }] }
    expect(await importPart(database, part)).toMatchObject({ added: 1, duplicates: 0 })
    await purgeRemoved(database)
    expect(await articlesHeld()).toEqual([article(1).id])
  })

  test('the articles of a part that are wrong are named and left out', async () => {
    const part = {
      articles: [
        { sourceId: 'feed', article: article(1) },
        { sourceId: 'feed', article: { ...article(2), datePublished: 'Friday' } },
        { article: article(3) },
        { sourceId: 'feed', article: article(1) },
      ],
    }
    expect(await importPart(database, part)).toEqual({
      added: 1,
      duplicates: 0,
      problems: [
        `Article 2 (“${article(2).id}”): article.datePublished is not an ISO 8601 date`,
        `Article 3 (“${article(3).id}”): sourceId is missing`,
        `Article 4 (“${article(1).id}”) has the same id as article 1`,
      ],
    })
    expect(await articlesHeld()).toEqual([article(1).id])
  })

  test.each<[string, unknown, RegExp]>([
    ['no list of articles', { articles: 5 }, /articles is not a list/],
    [
      'a bad source',
      { sources: [{ id: 'x' }], articles: [{ sourceId: 'feed', article: article(1) }] },
      /sources\.0\.name/,
    ],
  ])('a part with %s is refused whole', async (_, part, reason) => {
    await expect(importPart(database, part)).rejects.toThrow(reason)
    expect(await articlesHeld()).toEqual([])
  })

  test('a position that no export gave is refused', async () => {
    await expect(exportPart(database, '["x"]')).rejects.toThrow()
  })
})

describe('the world list', () => {
  const listing = { url: 'https://courier.example/dam', headline: 'Dam breaks', publisher: 'Courier' }

  beforeEach(async () => {
    await saveSources(database, [WORLD_LIST])
    const index = buildListingIndex([listing], createInverseDocumentFrequency({ segments: [] }))
    await writeBatch(database, '202611211800', [listing], index)
  })

  test('counts in its row and in the storage', async () => {
    const rows = await listSourceRows(database, always)
    expect(rows.find(({ source }) => source.id === WORLD_LIST.id)?.articleCount).toBe(1)
    expect(await measureStorage(database)).toMatchObject({ articles: 0, listings: 1, bytes: expect.any(Number) })
    expect((await measureStorage(database)).bytes).toBeGreaterThan(0)
  })

  test('goes with its listings, and no other source takes them along', async () => {
    await updateSource(database, 'feed', { removed: true })
    await purgeRemoved(database)
    expect(await listBatches(database)).toHaveLength(1)
    await updateSource(database, WORLD_LIST.id, { removed: true })
    await purgeRemoved(database)
    expect(await listBatches(database)).toEqual([])
  })
})
