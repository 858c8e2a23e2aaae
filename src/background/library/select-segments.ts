/**
 * Selects the segments that a comparison reads whole. A page's story is reported in the days around it, so those near
 * its date come first; of the others only the quotations are read, since an old quotation may turn up in a new story.
 */
import type { SegmentRecord } from '../../platform/database.ts'

/** About 20 MB of indexes: more slows down a worker that has just woken, fewer miss reports from the weeks before. */
const MAX_STATEMENTS = 300_000

/**
 * The ids of the segments nearest to a week, as many as may be read whole but at least one. Articles without a date
 * may be on any story, so theirs come first.
 */
export function selectSegments(
  segments: readonly SegmentRecord[],
  week: number,
  maxStatements = MAX_STATEMENTS,
): Set<string> {
  const distance = (segment: SegmentRecord) => (segment.undated ? 0 : Math.abs(segment.week - week))
  const whole = new Set<string>()
  let statements = 0
  for (const segment of segments.toSorted((a, b) => distance(a) - distance(b))) {
    statements += segment.statementCount
    if (statements > maxStatements && whole.size > 0) break
    whole.add(segment.id)
  }
  return whole
}
