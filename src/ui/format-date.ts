/** Dates and times in words. */
import { inMessageLanguage, say } from '../locale/say.ts'

/** An ISO 8601 day, month or year of four digits; what follows a day is its time. */
const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/

/**
 * "8 Aug 2025"; a year or a month alone stays one. Undefined for anything but a date, and for a day that no calendar has.
 * A date without a time is a day where the outlet is, so it is never converted to the reader's time zone.
 */
export function formatDate(date: string | undefined): string | undefined {
  const [written, , month, day] = ISO_DATE.exec(date ?? '') ?? []
  if (!written) return undefined
  const moment = new Date(written)
  // Engines reject "2025-02-30" or silently make it another day.
  if (Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(written)) return undefined
  const format = day ? dayFormat() : month ? monthFormat() : yearFormat()
  return format.format(moment)
}

const yearFormat = writeDate({})
const monthFormat = writeDate({ month: 'short' })
const dayFormat = writeDate({ month: 'short', day: 'numeric' })

function writeDate(parts: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  return inMessageLanguage(
    (language) => new Intl.DateTimeFormat(language, { year: 'numeric', ...parts, timeZone: 'UTC' }),
  )
}

const UNITS: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
]

const relativeTime = inMessageLanguage((language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }))
const exactTime = inMessageLanguage(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }),
)

/** "3 hours ago", "yesterday", "now", "in 2 days". @param now milliseconds since 1970. */
export function formatAgo(moment: string, now: number): string {
  const seconds = (Date.parse(moment) - now) / 1000
  const unit = UNITS.find(([, length]) => Math.abs(seconds) >= length)
  return unit ? relativeTime().format(Math.trunc(seconds / unit[1]), unit[0]) : say('now')
}

/** "10 Aug 2025, 14:30" in the reader's own time. */
export function formatMoment(moment: string): string {
  return exactTime().format(new Date(moment))
}
