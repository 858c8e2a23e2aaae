/** Articles on their way into the library: those that are new are divided by week, indexed and written. */
import type { NewsArticle } from '../../core/model/article.ts'
import type { Database } from '../../platform/database.ts'
import { type StoredSegment, writeSegments } from '../../platform/library-store.ts'
import { weekOf } from './calendar.ts'
import { changeLibrary } from './change-library.ts'
import { createStoredSegment, isUndated } from './create-stored-segment.ts'
import { dropDuplicates, type KeyedArticle } from './drop-duplicates.ts'
import { groupBy } from './group-by.ts'
import { takeOut } from './take-out.ts'

/** What became of articles that were given to the library. */
export interface Added {
  added: number
  duplicates: number
}

/** An article and the id of the source that it belongs to. */
export interface SourcedArticle {
  sourceId: string
  article: NewsArticle
}

/** Adds articles to one source, as `addToSources`. */
export function addArticles(database: Database, sourceId: string, articles: readonly NewsArticle[]): Promise<Added> {
  return addToSources(
    database,
    articles.map((article) => ({ sourceId, article })),
  )
}

/**
 * Adds articles to their sources, leaving out those that the library holds already, under any source. A whole text takes
 * the place of its teaser. Writes all of them in one transaction, or none.
 * @throws DOMException `QuotaExceededError` when the browser has no room.
 */
export function addToSources(database: Database, sourced: readonly SourcedArticle[]): Promise<Added> {
  return changeLibrary(async () => {
    const sourceIds = new Map(sourced.map(({ article, sourceId }) => [article, sourceId]))
    const { fresh, teasers } = await dropDuplicates(database, [...sourceIds.keys()])
    const bySource = groupBy(fresh, ({ article }) => sourceIds.get(article) ?? '')
    const segments = await Promise.all([...bySource].flatMap(([sourceId, members]) => divideByWeek(sourceId, members)))
    const without = await takeOut(database, teasers)
    await writeSegments(database, [...without.segments, ...segments], without)
    return { added: fresh.length, duplicates: sourced.length - fresh.length }
  })
}

function divideByWeek(sourceId: string, articles: readonly KeyedArticle[]): Promise<StoredSegment>[] {
  const weeks = groupBy(articles, ({ day, article }) => `${weekOf(day)} ${isUndated(article)}`)
  return [...weeks.values()].map((members) => createStoredSegment(sourceId, members))
}
