/** Days, which tell how far apart two articles were published. */

const DAY_MS = 86_400_000
/** Stands for an unknown day. */
export const NO_DAY = -0x80000000

/** Days from 1970-01-01 (UTC) to an ISO 8601 date; `NO_DAY` when there is none, or it names no day. */
export function dayOf(date: string | undefined): number {
  const moment = date !== undefined && date.length >= 10 ? Date.parse(date) : Number.NaN
  return Number.isNaN(moment) ? NO_DAY : Math.floor(moment / DAY_MS)
}
