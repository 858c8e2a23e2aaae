/** Days and weeks by which the library is parted; both count from 1970-01-01 in UTC. */
import { dayOf as dayOrNone, NO_DAY } from '../../core/model/date.ts'

const DAY = 86_400_000

/** The day of an ISO 8601 date or moment; undefined where it names none, as a year alone does. */
export function dayOf(date: string | undefined): number | undefined {
  const day = dayOrNone(date)
  return day === NO_DAY ? undefined : day
}

export function today(): number {
  return Math.floor(Date.now() / DAY)
}

export function weekOf(day: number): number {
  return Math.floor(day / 7)
}
