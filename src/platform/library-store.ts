/** Reading and writing the library's articles and segments; each write is one transaction. */
import type { NewsArticle } from '../core/model/article.ts'
import type { ArticleRecord, Database, IndexStore, SegmentIndex, SegmentRecord } from './database.ts'

/** A segment with all that belongs to it. */
export interface StoredSegment {
  segment: SegmentRecord
  /** The whole index. */
  index: ArrayBuffer
  /** What of it tells where quotations stand. */
  quotations: ArrayBuffer
  articles: ArticleRecord[]
}

/** What a segment consists of, apart from its articles. */
const SEGMENT_STORES = ['segments', 'indexes', 'quotations'] as const

/** Writes batches whole and drops segments in the same step, so that a merge never loses or doubles an article. */
export async function writeSegments(
  database: Database,
  batches: readonly StoredSegment[],
  dropped: readonly string[] = [],
) {
  const transaction = database.transaction(['articles', ...SEGMENT_STORES], 'readwrite')
  const articles = transaction.objectStore('articles')
  const writes: Promise<unknown>[] = dropped.flatMap((id) =>
    SEGMENT_STORES.map((part) => transaction.objectStore(part).delete(id)),
  )
  for (const { segment, index, quotations, articles: records } of batches) {
    const { id } = segment
    writes.push(transaction.objectStore('segments').put(segment))
    writes.push(transaction.objectStore('indexes').put({ id, index }))
    writes.push(transaction.objectStore('quotations').put({ id, index: quotations }))
    writes.push(...records.map((record) => articles.put(record)))
  }
  await Promise.all([...writes, transaction.done])
}

/** Drops segments with their articles. */
export async function dropSegments(database: Database, ids: readonly string[]): Promise<void> {
  const transaction = database.transaction(['articles', ...SEGMENT_STORES], 'readwrite')
  const articles = transaction.objectStore('articles')
  for (const id of ids) {
    for (const key of await articles.index('bySegment').getAllKeys(id)) void articles.delete(key)
    for (const part of SEGMENT_STORES) void transaction.objectStore(part).delete(id)
  }
  await transaction.done
}

/** The articles of these ids, in the order asked for; ids that are not there are left out. */
export async function readArticles(database: Database, ids: readonly string[]): Promise<NewsArticle[]> {
  const store = database.transaction('articles').store
  const records = await Promise.all(ids.map((id) => store.get(id)))
  return records.flatMap((record) => (record ? [record.article] : []))
}

export async function readSegmentArticles(database: Database, segmentId: string): Promise<ArticleRecord[]> {
  return database.getAllFromIndex('articles', 'bySegment', segmentId)
}

export async function listSegments(database: Database): Promise<SegmentRecord[]> {
  return database.getAll('segments')
}

/** The indexes of these segments, whole or of their quotations alone; a segment that is gone is left out. */
export async function readIndexes(
  database: Database,
  from: IndexStore,
  ids: readonly string[],
): Promise<SegmentIndex[]> {
  const store = database.transaction(from).store
  const records = await Promise.all(ids.map((id) => store.get(id)))
  return records.filter((record) => record !== undefined)
}

/** Whether the library holds an article of this id, address or text; what is not given is not looked for. */
export async function holdsArticle(
  database: Database,
  { id, addressKey, textKey }: Pick<ArticleRecord, 'id' | 'addressKey'> & Partial<Pick<ArticleRecord, 'textKey'>>,
): Promise<boolean> {
  const store = database.transaction('articles').store
  const keys = await Promise.all([
    store.getKey(id),
    textKey === undefined ? undefined : store.index('byText').getKey(textKey),
    addressKey === undefined ? undefined : store.index('byAddress').getKey(addressKey),
  ])
  return keys.some((key) => key !== undefined)
}

/** Up to `limit` articles behind a position, by day; the position to go on from is the last record's day and id. */
export async function readArticlesByDay(
  database: Database,
  after: readonly [day: number, id: string] | undefined,
  limit: number,
): Promise<ArticleRecord[]> {
  const range = after && IDBKeyRange.lowerBound([...after], true)
  return database.getAllFromIndex('articles', 'byDay', range, limit)
}

/** Empties every store in one step. */
export async function clearLibrary(database: Database): Promise<void> {
  const names = [...database.objectStoreNames]
  const transaction = database.transaction(names, 'readwrite')
  await Promise.all([...names.map((name) => transaction.objectStore(name).clear()), transaction.done])
}
