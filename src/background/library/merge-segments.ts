/**
 * Keeps the number of segments small: every refresh adds one, and a comparison opens each of them. Many small segments
 * of one source and week become one, much as in Lucene's merge policy; a week is also what retention drops at a time.
 */
import type { Database, SegmentRecord } from '../../platform/database.ts'
import { listSegments, readSegmentArticles, writeSegments } from '../../platform/library-store.ts'
import { changeLibrary } from './change-library.ts'
import { createStoredSegment } from './create-stored-segment.ts'
import { groupBy } from './group-by.ts'

/** Segments of one source and week that are worth merging: more cost time to read, fewer are rebuilt more often. */
const MIN_SEGMENTS_TO_MERGE = 6

/** The groups that are worth merging. */
function findMerges(segments: readonly SegmentRecord[]): SegmentRecord[][] {
  const groups = groupBy(segments, ({ sourceId, week, undated }) => `${week} ${undated} ${sourceId}`)
  return [...groups.values()].filter((group) => group.length >= MIN_SEGMENTS_TO_MERGE)
}

/** Merges whatever is worth it, each group in one transaction. */
export async function mergeSegments(database: Database): Promise<void> {
  for (const group of findMerges(await listSegments(database))) {
    // A group for which there is no room stays as it is: many small segments are slower, and all that they say is right.
    await changeLibrary(() => mergeGroup(database, group)).catch(() => undefined)
  }
}

async function mergeGroup(database: Database, group: readonly SegmentRecord[]): Promise<void> {
  const members = (await Promise.all(group.map(({ id }) => readSegmentArticles(database, id)))).flat()
  const [first] = members
  const segments = first ? [await createStoredSegment(first.sourceId, members)] : []
  await writeSegments(database, segments, { dropped: group.map(({ id }) => id) })
}
