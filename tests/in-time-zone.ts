/** Runs a part of a test as on a machine in another time zone. */
import { expect } from 'vitest'

/** Zones on both sides of Greenwich, with how far they are behind it in January, in minutes. */
const OFFSETS = {
  UTC: 0,
  'Pacific/Auckland': -13 * 60,
  'America/Los_Angeles': 8 * 60,
  'Asia/Kolkata': -5 * 60 - 30,
  // This zone skipped a whole day: 30 December 2011.
  'Pacific/Apia': -13 * 60,
} as const

export type TimeZone = keyof typeof OFFSETS

export const TIME_ZONES = Object.keys(OFFSETS) as TimeZone[]

/** Node reads `TZ` anew whenever it is set, in the main thread of a process: vitest's workers are such processes. */
export function inTimeZone<T>(zone: TimeZone, work: () => T): T {
  const before = process.env.TZ
  process.env.TZ = zone
  try {
    expect(new Date(2025, 0, 15).getTimezoneOffset(), 'the zone took effect').toBe(OFFSETS[zone])
    return work()
  } finally {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  }
}
