/** Days and weeks by which the library is parted; both count from 1970-01-01 in UTC. */

const DAY = 86_400_000

/** The day of an ISO 8601 date or moment; undefined for anything else. */
export function dayOf(date: string | undefined): number | undefined {
  const moment = date === undefined ? Number.NaN : Date.parse(date)
  return Number.isNaN(moment) ? undefined : Math.floor(moment / DAY)
}

export function today(): number {
  return Math.floor(Date.now() / DAY)
}

export function weekOf(day: number): number {
  return Math.floor(day / 7)
}
