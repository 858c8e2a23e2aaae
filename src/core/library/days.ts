/** Days, which tell how far apart two articles were published. */
import { toIsoDate } from '../model/iso-moment.ts'

const DAY = 86_400_000
/** Stands for an unknown day. */
export const NO_DAY = -0x80000000

/**
 * Days from 1970-01-01 to an ISO 8601 date: to the day itself, or to the day in UTC of a moment. `NO_DAY` when there is
 * no date, or it names no day. The same on every machine, see `toIsoDate`.
 */
export function dayOf(date: string | undefined): number {
  const iso = toIsoDate(date)
  return iso !== undefined && iso.length >= 10 ? Math.floor(Date.parse(iso) / DAY) : NO_DAY
}
