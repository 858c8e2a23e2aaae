/** Reads and writes the library's articles and segments; each write is one transaction. */
import type { NewsArticle } from '../core/model/article.ts'
import { dayOf } from '../core/model/date.ts'
import { complete } from './complete.ts'
import type { ArticleRecord, Database, IndexStore, SegmentRecord } from './database.ts'
import { readEach } from './read-each.ts'
import { isArticleRecord, isSegmentRecord } from './stored-shapes.ts'

/** A segment with everything that belongs to it. */
export interface StoredSegment {
  segment: SegmentRecord
  /** The whole index. */
  index: ArrayBuffer
  /** The part of it that says where quotations are. */
  quotations: ArrayBuffer
  articles: ArticleRecord[]
}

/** The stores that hold a segment, apart from its articles. */
const SEGMENT_STORES = ['segments', 'indexes', 'quotations'] as const

/** What leaves the library in the same transaction as something is written. */
export interface SegmentChanges {
  /** Ids of segments whose articles are in other ones now. */
  dropped?: readonly string[]
  /** Ids of articles, unless one is written under the same id. */
  articlesGone?: readonly string[]
}

/** Writes segments and drops others in one transaction, so that a merge never loses or duplicates an article. */
export async function writeSegments(
  database: Database,
  segments: readonly StoredSegment[],
  { dropped = [], articlesGone = [] }: SegmentChanges = {},
): Promise<void> {
  const transaction = database.transaction(['articles', ...SEGMENT_STORES], 'readwrite')
  const articles = transaction.objectStore('articles')
  const writes: Promise<unknown>[] = dropped.flatMap((id) =>
    SEGMENT_STORES.map((store) => transaction.objectStore(store).delete(id)),
  )
  writes.push(...articlesGone.map((id) => articles.delete(id)))
  for (const { segment, index, quotations, articles: records } of segments) {
    const { id } = segment
    writes.push(transaction.objectStore('segments').put(segment))
    writes.push(transaction.objectStore('indexes').put({ id, index }))
    writes.push(transaction.objectStore('quotations').put({ id, index: quotations }))
    writes.push(...records.map((record) => articles.put(record)))
  }
  await complete(transaction.done, writes)
}

/** Drops segments with their articles. */
export async function dropSegments(database: Database, ids: readonly string[]): Promise<void> {
  const transaction = database.transaction(['articles', ...SEGMENT_STORES], 'readwrite')
  const articles = transaction.objectStore('articles')
  for (const id of ids) {
    for (const key of await articles.index('bySegment').getAllKeys(id)) void articles.delete(key)
    for (const store of SEGMENT_STORES) void transaction.objectStore(store).delete(id)
  }
  await transaction.done
}

/** Writes the indexes of a segment again, and nothing else of it: it may have been dropped in the meantime. */
export async function writeIndexes(
  database: Database,
  { segment: { id }, index, quotations }: StoredSegment,
): Promise<void> {
  const transaction = database.transaction(['indexes', 'quotations'], 'readwrite')
  await complete(transaction.done, [
    transaction.objectStore('indexes').put({ id, index }),
    transaction.objectStore('quotations').put({ id, index: quotations }),
  ])
}

/** The articles with these ids, in the same order; those that the library does not have or cannot read are left out. */
export async function readArticles(database: Database, ids: readonly string[]): Promise<NewsArticle[]> {
  return (await readRecords(database, ids)).map(({ article }) => article)
}

/** The source of each article with these ids, by the article's id; those that cannot be had are left out. */
export async function readSourceIds(database: Database, ids: readonly string[]): Promise<Map<string, string>> {
  return new Map((await readRecords(database, ids)).map(({ id, sourceId }) => [id, sourceId]))
}

/** Those of a segment that can be read. */
export async function readSegmentArticles(database: Database, segmentId: string): Promise<ArticleRecord[]> {
  return readRecords(database, await database.getAllKeysFromIndex('articles', 'bySegment', segmentId))
}

async function readRecords(database: Database, ids: readonly string[]): Promise<ArticleRecord[]> {
  return (await readEach(database, 'articles', ids)).filter(isArticleRecord)
}

/** Those that can be read. */
export async function listSegments(database: Database): Promise<SegmentRecord[]> {
  return (await database.getAll('segments')).filter(isSegmentRecord)
}

/**
 * The ids of the segments that there are indexes of, whether or not they have a record. The whole ones alone are asked for,
 * which browsers keep in files of their own: the others would be read from the disk with their keys.
 */
export function listIndexedSegments(database: Database): Promise<string[]> {
  return database.getAllKeys('indexes')
}

/** Whether or not they can be read. */
export function countArticles(database: Database): Promise<number> {
  return database.count('articles')
}

/** The ids of the segments that articles belong to, whether or not they have a record. Goes through all articles: seconds for 37,000. */
export async function listArticleSegments(database: Database): Promise<string[]> {
  const ids: string[] = []
  let cursor = await database.transaction('articles').store.index('bySegment').openKeyCursor(null, 'nextunique')
  for (; cursor; cursor = await cursor.continue()) ids.push(cursor.key)
  return ids
}

/**
 * The indexes of these segments by id, whole or only of their quotations. Nothing is known of them yet; one that is gone
 * or cannot be read is left out.
 */
export async function readIndexes(
  database: Database,
  from: IndexStore,
  ids: readonly string[],
): Promise<Map<string, unknown>> {
  const records = await readEach(database, from, ids)
  return new Map(records.flatMap((record) => (record ? [[record.id, record.index]] : [])))
}

/** The article that the library holds with this id, address or text, if any that can be read; keys that are not given are not compared. */
export async function findHeld(
  database: Database,
  { id, addressKey, textKey }: Pick<ArticleRecord, 'id' | 'addressKey'> & Partial<Pick<ArticleRecord, 'textKey'>>,
): Promise<ArticleRecord | undefined> {
  const store = database.transaction('articles').store
  const keys = await Promise.all([
    store.getKey(id),
    textKey === undefined ? undefined : store.index('byText').getKey(textKey),
    addressKey === undefined ? undefined : store.index('byAddress').getKey(addressKey),
  ])
  const key = keys.find((found) => found !== undefined)
  return key === undefined ? undefined : (await readRecords(database, [key]))[0]
}

/** Where an article is in the order of days; also one that cannot be read has a place. */
export type DayPosition = readonly [day: number, id: string]

/** Up to `limit` articles after a position, by day, and the position of the last: undefined behind the last of all. */
export async function readArticlesByDay(
  database: Database,
  after: DayPosition | undefined,
  limit: number,
): Promise<{ records: ArticleRecord[]; last: DayPosition | undefined }> {
  const range = after && IDBKeyRange.lowerBound([...after], true)
  const found = await database.getAllFromIndex('articles', 'byDay', range, limit).catch(() => undefined)
  if (!found) return readOneByOne(database, range, limit)
  const last = found.length < limit ? undefined : found.at(-1)
  return { records: found.filter(isArticleRecord), last: last && [last.day, last.id] }
}

/** The same where the browser fails to read one of them. */
async function readOneByOne(
  database: Database,
  range: IDBKeyRange | undefined,
  limit: number,
): Promise<{ records: ArticleRecord[]; last: DayPosition | undefined }> {
  const positions = await listPositions(database, limit, range)
  const records = await readRecords(
    database,
    positions.map(([, id]) => id),
  )
  return { records, last: positions.length < limit ? undefined : positions.at(-1) }
}

async function listPositions(
  database: Database,
  limit: number,
  range?: IDBKeyRange,
  direction?: IDBCursorDirection,
): Promise<DayPosition[]> {
  const positions: DayPosition[] = []
  let cursor = await database.transaction('articles').store.index('byDay').openKeyCursor(range, direction)
  for (; cursor && positions.length < limit; cursor = await cursor.continue()) positions.push(cursor.key)
  return positions
}

/** Newest first, articles that are looked at before nothing is said of the newest: many may have no date. */
const MAX_LOOKED_AT = 200

/** The day of the newest dated article of these sources, since 1970-01-01 (UTC); undefined where none is near at hand. */
export async function findNewestDay(database: Database, sourceIds: ReadonlySet<string>): Promise<number | undefined> {
  const positions = await listPositions(database, MAX_LOOKED_AT, undefined, 'prev')
  const records = await readRecords(
    database,
    positions.map(([, id]) => id),
  )
  const isDated = ({ day, article }: ArticleRecord) => day === dayOf(article.datePublished)
  return records.find((record) => sourceIds.has(record.sourceId) && isDated(record))?.day
}
