/** Dates and times in words. */

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
  return new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    ...(month && { month: 'short' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(moment)
}

const UNITS: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
]

const relativeTime = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const exactTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** "3 hours ago", "yesterday", "now", "in 2 days". @param now milliseconds since 1970. */
export function formatAgo(moment: string, now: number): string {
  const seconds = (Date.parse(moment) - now) / 1000
  const unit = UNITS.find(([, length]) => Math.abs(seconds) >= length)
  return unit ? relativeTime.format(Math.trunc(seconds / unit[1]), unit[0]) : 'now'
}

/** "10 Aug 2025, 14:30" in the reader's own time. */
export function formatMoment(moment: string): string {
  return exactTime.format(new Date(moment))
}
