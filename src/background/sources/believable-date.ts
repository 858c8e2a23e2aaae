/** Dates of articles as their sources write them, as far as they can be true. */
import { toIsoDate } from '../../core/model/date.ts'

/** A day named in a zone ahead of UTC, on a clock that is a little fast. */
const MAX_AHEAD_MS = 2 * 86_400_000

/**
 * A date in ISO 8601; undefined for one that cannot be read or lies in the future: an article of the year 9999 would
 * be the newest for ever, and never be dropped.
 * @param now milliseconds since 1970.
 */
export function believableDate(date: string | undefined, now: number): string | undefined {
  const iso = toIsoDate(date)
  return iso !== undefined && Date.parse(iso) <= now + MAX_AHEAD_MS ? iso : undefined
}
