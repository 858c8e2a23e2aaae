/**
 * Dates as people, pages and feeds write them. `Date.parse` takes most dates without a time zone to be in the reader's:
 * the same article would fall on another day on another machine. So whatever is read here is given its zone first.
 */

/** An ISO 8601 year, month or day; XML Schema lets a zone follow, which does not make it another day. */
const CALENDAR_DATE = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:Z|[+-]\d{2}:\d{2})?$/i
/** "August 2025". */
const MONTH_ALONE = /^\D+\d{4}$/
const CLOCK_TIME = /\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?/
/** The zones that `Date.parse` knows (RFC 822), where they follow a clock time. */
const ZONE = /(?:^|\s)[+-]\d|\b(?:Z|UTC?|GMT|[ECMP][SD]T)\b/i
const ISO_WITHOUT_ZONE = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:[\d:.]+)$/i

/**
 * A date as people or feeds write it (RFC 822, RFC 3339, "8 August 2025") in ISO 8601.
 *
 * A date without a clock time is a day and comes back as one ("2025-08-08"), a month or a year alone as such. One with
 * a clock time comes back as a moment in UTC. When it names no zone it is taken to be in UTC: that keeps the day that the
 * outlet wrote, and gives every reader the same library, whatever zone the machine is in.
 *
 * Undefined for what cannot be read, for a day that no calendar has, and for a year past 9999: an article's date may
 * not have its sign.
 */
export function toIsoDate(date: string | undefined): string | undefined {
  const text = date?.trim() ?? ''
  const [, calendarDate] = CALENDAR_DATE.exec(text) ?? []
  // `Date.parse` makes 2 March of "2025-02-30".
  if (calendarDate) return toIsoMoment(calendarDate)?.startsWith(calendarDate) ? calendarDate : undefined
  const time = CLOCK_TIME.exec(text)
  if (!time) return toIsoMoment(`${text} UTC`)?.slice(0, MONTH_ALONE.test(text) ? 7 : 10)
  if (ZONE.test(text.slice(time.index + time[0].length))) return toIsoMoment(text)
  return toIsoMoment(ISO_WITHOUT_ZONE.test(text) ? text.replace(ISO_WITHOUT_ZONE, '$1T$2Z') : `${text} UTC`)
}

/** @param date one that names its zone, or that `Date.parse` takes to be in UTC, as it does ISO days. */
function toIsoMoment(date: string): string | undefined {
  const moment = new Date(date)
  if (Number.isNaN(moment.getTime())) return undefined
  const iso = moment.toISOString()
  return /^\d/.test(iso) ? iso : undefined
}

const DAY_MS = 86_400_000
/** The value for an unknown day. */
export const NO_DAY = -0x80000000

/**
 * Days from 1970-01-01 to an ISO 8601 date: to the day itself, or to the day in UTC of a moment. `NO_DAY` when there is
 * no date, or it names no day. The same on every machine, see `toIsoDate`.
 */
export function dayOf(date: string | undefined): number {
  const iso = toIsoDate(date)
  return iso !== undefined && iso.length >= 10 ? Math.floor(Date.parse(iso) / DAY_MS) : NO_DAY
}

/** A day as it is written, and a moment that is one wherever it is read: a time without a zone could be any. */
const WRITTEN_DAY = /^\d{4}-\d{2}-\d{2}/
const WRITTEN_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/i

export interface TimeScale {
  /** Whether the times are moments; the beginnings of days otherwise. */
  isExact: boolean
  /** Milliseconds since 1970, for each date; NaN where it names no day. */
  times: number[]
}

/**
 * ISO 8601 dates on one scale, by which they can be put in order. A day could be any moment of it: beside one, moments
 * count as the days that the outlets wrote, and those of one day are at one time.
 */
export function scaleDates(dates: readonly (string | undefined)[]): TimeScale {
  const days = dates.map((date = '') => toIsoDate(WRITTEN_DAY.exec(date)?.[0]))
  const isExact = dates.every((date = '', i) => days[i] === undefined || WRITTEN_MOMENT.test(date))
  return { isExact, times: days.map((day, i) => Date.parse((day && isExact ? dates[i] : day) ?? '')) }
}
