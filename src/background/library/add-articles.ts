/** Articles on their way into the library: checked, told from those that are there, parted by week, indexed, written. */
import { addressKey } from '../../core/library/article-keys.ts'
import { buildSegment } from '../../core/library/build-segment.ts'
import { keepQuotations } from '../../core/library/keep-quotations.ts'
import { encodeSegment } from '../../core/library/segment-codec.ts'
import type { NewsArticle } from '../../core/model/article.ts'
import type { ArticleRecord, Database } from '../../platform/database.ts'
import { holdsArticle, type StoredSegment, writeSegments } from '../../platform/library-store.ts'
import { textKey } from './article-keys.ts'
import { dayOf, today, weekOf } from './calendar.ts'
import { groupBy } from './group-by.ts'

/** What became of articles that were given to the library. */
export interface Added {
  added: number
  duplicates: number
}

/** An article with the keys that it is known by. */
type KeyedArticle = Omit<ArticleRecord, 'segmentId' | 'sourceId'>

/**
 * Adds articles to a source; those that the library holds already, under any source, are left out.
 * All of them are written in one transaction or none.
 * @throws DOMException `QuotaExceededError` when the browser has no room.
 */
export async function addArticles(
  database: Database,
  sourceId: string,
  articles: readonly NewsArticle[],
): Promise<Added> {
  const fresh = await dropDuplicates(database, await Promise.all(articles.map(withKeys)))
  const batches = groupBy(fresh, ({ day, article }) => `${weekOf(day)} ${isUndated(article)}`)
  await writeSegments(
    database,
    [...batches.values()].map((members) => createStoredSegment(sourceId, members)),
  )
  return { added: fresh.length, duplicates: articles.length - fresh.length }
}

/** A segment over articles of one source and week, all of them dated or none, ready to be written. */
export function createStoredSegment(sourceId: string, members: readonly KeyedArticle[]): StoredSegment {
  const id = crypto.randomUUID()
  const segment = buildSegment(members.map(({ article }) => article))
  const index = encodeSegment(segment)
  const quotations = encodeSegment(keepQuotations(segment))
  const [first] = members
  return {
    segment: {
      id,
      sourceId,
      week: weekOf(first?.day ?? today()),
      undated: first === undefined || isUndated(first.article),
      articleCount: members.length,
      statementCount: segment.statementCount,
      bytes: index.byteLength + quotations.byteLength + members.reduce((sum, { article }) => sum + bytesOf(article), 0),
    },
    index,
    quotations,
    articles: members.map((member) => ({ ...member, sourceId, segmentId: id })),
  }
}

async function withKeys(article: NewsArticle): Promise<KeyedArticle> {
  return {
    id: article.id,
    day: dayOf(article.datePublished) ?? today(),
    ...(article.url !== undefined && { addressKey: addressKey(article.url) }),
    textKey: await textKey(article),
    article,
  }
}

async function dropDuplicates(database: Database, articles: readonly KeyedArticle[]): Promise<KeyedArticle[]> {
  const held = await Promise.all(articles.map((article) => holdsArticle(database, article)))
  const seen = new Set<string>()
  return articles.filter((article, i) => {
    const keys = [`id ${article.id}`, `text ${article.textKey}`, `address ${article.addressKey ?? article.id}`]
    const known = held[i] || keys.some((key) => seen.has(key))
    for (const key of keys) seen.add(key)
    return !known
  })
}

/** About what the browser stores: strings are kept as UTF-8 or UTF-16, and this is a figure for people. */
function bytesOf({ headline, articleBody }: NewsArticle): number {
  return headline.length + articleBody.length
}

/** Nothing tells its day: it may be on any page's story, and is filed under the day of its arrival. */
function isUndated({ datePublished }: NewsArticle): boolean {
  return dayOf(datePublished) === undefined
}
