/** What the library drops: whole segments, the oldest week first. */
import type { SegmentRecord } from '../../platform/database.ts'
import { lastDayOf } from './calendar.ts'

const BYTES_PER_MEGABYTE = 1_000_000

export interface Retention {
  /** Articles older than this many days are dropped. */
  days: number
  /** When text and indexes take more than this many megabytes, the oldest are dropped. */
  megabytes: number
}

/** Whether the whole of a week is too old. */
export function isPast(week: number, { days }: Pick<Retention, 'days'>, today: number): boolean {
  return lastDayOf(week) < today - days
}

/**
 * The day from which ages are counted: today, or the week of the newest dated article where the clock is ahead of it. A
 * clock that is set to another year, or a long silence of all sources, must not empty the library.
 */
export function dayToCountFrom(segments: readonly SegmentRecord[], today: number): number {
  const dated = segments.filter(({ undated }) => !undated)
  // Where nothing is dated, the weeks of arrival are all that there is: by the same clock, as it was then.
  const weeks = (dated.length > 0 ? dated : segments).map(({ week }) => week)
  return Math.min(today, lastDayOf(Math.max(...weeks)))
}

/**
 * The ids of the segments to drop.
 * @param kept sources of which none is dropped: the bundled articles, what the reader added by hand.
 */
export function findExpired(
  segments: readonly SegmentRecord[],
  retention: Retention,
  today: number,
  kept: ReadonlySet<string>,
): string[] {
  const droppable = segments.filter(({ sourceId }) => !kept.has(sourceId)).sort((a, b) => a.week - b.week)
  let bytes = segments.reduce((sum, segment) => sum + segment.bytes, 0)
  const expired: string[] = []
  for (const segment of droppable) {
    if (!isPast(segment.week, retention, today) && bytes <= retention.megabytes * BYTES_PER_MEGABYTE) break
    expired.push(segment.id)
    bytes -= segment.bytes
  }
  return expired
}
