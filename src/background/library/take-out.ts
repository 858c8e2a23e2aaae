/**
 * Takes articles out of their segments. A segment never changes, so one that loses an article is made again from those
 * that stay.
 */
import type { ArticleRecord, Database } from '../../platform/database.ts'
import { readSegmentArticles, type SegmentChanges, type StoredSegment } from '../../platform/library-store.ts'
import { createStoredSegment } from './create-stored-segment.ts'
import { groupBy } from './group-by.ts'

/** What to write so that articles are gone; nothing is written here. */
export async function takeOut(
  database: Database,
  articles: readonly ArticleRecord[],
): Promise<Required<SegmentChanges> & { segments: StoredSegment[] }> {
  const bySegment = groupBy(articles, ({ segmentId }) => segmentId)
  const segments: StoredSegment[] = []
  for (const [segmentId, gone] of bySegment) {
    const ids = new Set(gone.map(({ id }) => id))
    const staying = (await readSegmentArticles(database, segmentId)).filter(({ id }) => !ids.has(id))
    const [first] = staying
    if (first) segments.push(await createStoredSegment(first.sourceId, staying))
  }
  return { segments, dropped: [...bySegment.keys()], articlesGone: articles.map(({ id }) => id) }
}
