/**
 * The quarters of an hour by which the world list is fetched, kept and dropped. Its files are named after the minute, in
 * UTC, and come in the first minutes of each quarter; which of them there are is only known by asking.
 */

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const QUARTER_MINUTES = 15
const QUARTER_MS = QUARTER_MINUTES * MINUTE_MS

/** From the end of a quarter to when its last file can be had. */
const DELAY_MS = 5 * MINUTE_MS

/** The quarters whose files can be had, the newest first. @param now milliseconds since 1970. */
export function listQuarters(now: number, days: number): string[] {
  const newest = Math.floor((now - DELAY_MS) / QUARTER_MS) - 1
  const oldest = Math.ceil((now - days * DAY_MS) / QUARTER_MS)
  return Array.from({ length: Math.max(0, newest - oldest + 1) }, (_, i) => stamp((newest - i) * QUARTER_MS))
}

/** When a quarter begins, in milliseconds since 1970. */
export function quarterMoment(quarter: string): number {
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(quarter) ?? []
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`)
}

/** The names of the files that a quarter may have, one for each minute. */
export function listFileNames(quarter: string): string[] {
  const start = quarterMoment(quarter)
  return Array.from({ length: QUARTER_MINUTES }, (_, i) => `${stamp(start + i * MINUTE_MS)}00.gal.json.gz`)
}

/** "202611211815". */
function stamp(moment: number): string {
  return new Date(moment).toISOString().slice(0, 16).replace(/\D/g, '')
}
