/** What the library lets go: whole segments, oldest week first. */
import type { SegmentRecord } from '../../platform/database.ts'

export interface Retention {
  /** Articles older than this many days go. */
  days: number
  /** When text and indexes take more than this many megabytes, the oldest go. */
  megabytes: number
}

/** Whether a whole week is too old. */
export function isPast(week: number, { days }: Pick<Retention, 'days'>, today: number): boolean {
  return week * 7 + 6 < today - days
}

/** The segments to drop; those of `kept` sources (the bundle, what the reader added by hand) never go by age. */
export function findExpired(
  segments: readonly SegmentRecord[],
  retention: Retention,
  today: number,
  kept: ReadonlySet<string>,
): string[] {
  const mayGo = segments.filter(({ sourceId }) => !kept.has(sourceId)).sort((a, b) => a.week - b.week)
  let bytes = segments.reduce((sum, segment) => sum + segment.bytes, 0)
  const expired: string[] = []
  for (const segment of mayGo) {
    if (!isPast(segment.week, retention, today) && bytes <= retention.megabytes * 1_000_000) break
    expired.push(segment.id)
    bytes -= segment.bytes
  }
  return expired
}
