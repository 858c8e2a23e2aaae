/**
 * Keeps the number of segments small: every refresh adds one, and a comparison opens each. Many small segments of
 * one source and week become one, as Lucene's merge policy has it; a week is also the step that retention drops.
 */
import type { Database, SegmentRecord } from '../../platform/database.ts'
import { listSegments, readSegmentArticles, writeSegments } from '../../platform/library-store.ts'
import { createStoredSegment } from './add-articles.ts'
import { groupBy } from './group-by.ts'

/** Segments of one source and week that may stand side by side: more cost reading time, fewer cost rebuilding. */
const MIN_SEGMENTS_TO_MERGE = 6

/** The groups worth merging. */
function findMerges(segments: readonly SegmentRecord[]): SegmentRecord[][] {
  const groups = groupBy(segments, ({ sourceId, week, undated }) => `${week} ${undated} ${sourceId}`)
  return [...groups.values()].filter((group) => group.length >= MIN_SEGMENTS_TO_MERGE)
}

/** Merges what is worth it; each merge is one transaction. */
export async function mergeSegments(database: Database): Promise<void> {
  for (const group of findMerges(await listSegments(database))) {
    const members = (await Promise.all(group.map(({ id }) => readSegmentArticles(database, id)))).flat()
    const [first] = group
    if (!first) continue
    await writeSegments(
      database,
      [createStoredSegment(first.sourceId, members)],
      group.map(({ id }) => id),
    )
  }
}
