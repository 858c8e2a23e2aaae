/** The days and weeks by which the library is divided; both are counted from 1970-01-01 in UTC. */
import { dayOf, NO_DAY } from '../../core/model/date.ts'

const DAY_MS = 86_400_000
const DAYS_PER_WEEK = 7

/** The day of an ISO 8601 date or moment; undefined if it names none, as a year alone does. */
export function publicationDay(date: string | undefined): number | undefined {
  const day = dayOf(date)
  return day === NO_DAY ? undefined : day
}

export function today(): number {
  return Math.floor(Date.now() / DAY_MS)
}

export function weekOf(day: number): number {
  return Math.floor(day / DAYS_PER_WEEK)
}

export function lastDayOf(week: number): number {
  return (week + 1) * DAYS_PER_WEEK - 1
}
