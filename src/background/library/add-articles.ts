/** Articles on their way into the library: those that are new are divided by week, indexed and written. */
import type { NewsArticle } from '../../core/model/article.ts'
import type { Database } from '../../platform/database.ts'
import { writeSegments } from '../../platform/library-store.ts'
import { weekOf } from './calendar.ts'
import { changeLibrary } from './change-library.ts'
import { createStoredSegment, isUndated } from './create-stored-segment.ts'
import { dropDuplicates } from './drop-duplicates.ts'
import { groupBy } from './group-by.ts'
import { takeOut } from './take-out.ts'

/** What became of articles that were given to the library. */
export interface Added {
  added: number
  duplicates: number
}

/**
 * Adds articles to a source, leaving out those that the library holds already, under any source. A whole text takes the
 * place of its teaser. Writes all of them in one transaction, or none.
 * @throws DOMException `QuotaExceededError` when the browser has no room.
 */
export function addArticles(database: Database, sourceId: string, articles: readonly NewsArticle[]): Promise<Added> {
  return changeLibrary(async () => {
    const { fresh, teasers } = await dropDuplicates(database, articles)
    const weeks = groupBy(fresh, ({ day, article }) => `${weekOf(day)} ${isUndated(article)}`)
    const segments = await Promise.all([...weeks.values()].map((members) => createStoredSegment(sourceId, members)))
    const without = await takeOut(database, teasers)
    await writeSegments(database, [...without.segments, ...segments], without)
    return { added: fresh.length, duplicates: articles.length - fresh.length }
  })
}
