import { describe, expect, test } from 'vitest'
import { dayOf, NO_DAY } from '../../../src/core/library/days.ts'
import { inTimeZone, TIME_ZONES } from '../../in-time-zone.ts'

/** 2025-08-08. */
const DAY = Date.UTC(2025, 7, 8) / 86_400_000

describe.each(TIME_ZONES)('in %s', (zone) => {
  test.each([
    ['2025-08-08', DAY],
    ['2025-08-08T00:10:00', DAY],
    ['2025-08-08 23:50', DAY],
    ['2025-08-08T23:50:00Z', DAY],
    ['2025-08-08T20:00:00-06:00', DAY + 1],
    ['2025-08', NO_DAY],
    ['2025', NO_DAY],
    ['2025-02-30', NO_DAY],
    ['2757600-01-01', NO_DAY],
    [undefined, NO_DAY],
  ])('%s is day %i', (date, day) => {
    expect(inTimeZone(zone, () => dayOf(date))).toBe(day)
  })
})
