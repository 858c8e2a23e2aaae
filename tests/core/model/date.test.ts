import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, NO_DAY, scaleDates, toIsoDate } from '../../../src/core/model/date.ts'
import { inTimeZone, TIME_ZONES } from '../../in-time-zone.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

describe.each(TIME_ZONES)('in %s', (zone) => {
  test.each([
    ['8 August 2025', '2025-08-08'],
    ['Friday, August 8, 2025', '2025-08-08'],
    ['Fri, 08 Aug 2025', '2025-08-08'],
    ['Fri, 08 Aug 2025 GMT', '2025-08-08'],
    ['2025/08/08', '2025-08-08'],
    ['2025-08-08', '2025-08-08'],
    [' 2025-08-08\n', '2025-08-08'],
    ['2025-08-08Z', '2025-08-08'],
    ['2025-08-08+02:00', '2025-08-08'],
    ['30 December 2011', '2011-12-30'],
  ])('the day %s is %s', (date, day) => {
    expect(inTimeZone(zone, () => toIsoDate(date))).toBe(day)
  })

  test.each([
    ['2025', '2025'],
    ['2025-08', '2025-08'],
    ['August 2025', '2025-08'],
  ])('%s names no day and is %s', (date, month) => {
    expect(inTimeZone(zone, () => toIsoDate(date))).toBe(month)
  })

  test.each([
    ['Fri, 08 Aug 2025 09:00:00 GMT', '2025-08-08T09:00:00.000Z'],
    ['Fri, 08 Aug 2025 09:00:00 EDT', '2025-08-08T13:00:00.000Z'],
    ['Fri, 08 Aug 2025 09:00:00 +0530', '2025-08-08T03:30:00.000Z'],
    ['Fri Aug 08 2025 09:00:00 GMT+0200 (CEST)', '2025-08-08T07:00:00.000Z'],
    ['Fri Aug 8 09:00:00 EDT 2025', '2025-08-08T13:00:00.000Z'],
    ['August 8, 2025 2:30 PM PST', '2025-08-08T22:30:00.000Z'],
    ['2025-08-08T09:00:00+02:00', '2025-08-08T07:00:00.000Z'],
    ['2025-08-08T09:00:00.123Z', '2025-08-08T09:00:00.123Z'],
    ['2025-08-08 09:00:00 -0600', '2025-08-08T15:00:00.000Z'],
  ])('the moment %s is %s', (date, moment) => {
    expect(inTimeZone(zone, () => toIsoDate(date))).toBe(moment)
  })

  test.each([
    ['2025-08-08T23:30:00', '2025-08-08T23:30:00.000Z'],
    ['2025-08-08T00:30', '2025-08-08T00:30:00.000Z'],
    ['2025-08-08 00:30:15.5', '2025-08-08T00:30:15.500Z'],
    ['8 August 2025 23:30', '2025-08-08T23:30:00.000Z'],
    ['August 8, 2025 12:05 AM', '2025-08-08T00:05:00.000Z'],
    ['Fri Aug  8 09:00:00 2025', '2025-08-08T09:00:00.000Z'],
  ])('%s, which names no zone, is %s', (date, moment) => {
    expect(inTimeZone(zone, () => toIsoDate(date))).toBe(moment)
  })

  test.each([
    'Fri, 08 Aug 12025 09:00:00 GMT',
    '+275760-09-13T00:00:00Z',
    '+275760-09-14T00:00:00Z',
    '-000001-01-01T00:00:00Z',
    '2025-99-99',
    '2025-02-30',
    '2025-99',
    'yesterday',
    '',
    undefined,
  ])('%s is not a date', (date) => {
    expect(inTimeZone(zone, () => toIsoDate(date))).toBeUndefined()
  })
})

/** A day as people, pages and feeds write it. */
const FORMS: ((year: number, month: number, day: number) => string)[] = [
  (year, month, day) => `${year}-${pad(month)}-${pad(day)}`,
  (year, month, day) => `${year}/${pad(month)}/${pad(day)}`,
  (year, month, day) => `${month}/${day}/${year}`,
  (year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`,
  (year, month, day) => `${MONTHS[month - 1]} ${day}, ${year}`,
  (year, month, day) => `${pad(day)} ${MONTHS[month - 1]?.slice(0, 3)} ${year}`,
  (year, month, day) => `${day}-${MONTHS[month - 1]?.slice(0, 3)}-${year}`,
  (year, month, day) => `${year}-${pad(month)}-${pad(day)}T00:00:00`,
  (year, month, day) => `${day} ${MONTHS[month - 1]} ${year} 23:59`,
]

test('a day comes back as the same day in every zone, whichever way it is written', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, fc.constantFrom(...FORMS), fc.constantFrom(...TIME_ZONES), (date, write, zone) => {
      const day = date.toISOString().slice(0, 10)
      const written = write(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
      expect(inTimeZone(zone, () => toIsoDate(written))?.slice(0, 10)).toBe(day)
    }),
    { numRuns: 1000 },
  )
})

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

/** 2025-08-08. */
const DAY = Date.UTC(2025, 7, 8) / 86_400_000

describe.each(TIME_ZONES)('the day, in %s', (zone) => {
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

describe.each(TIME_ZONES)('on one scale, in %s', (zone) => {
  const hours = (...dates: (string | undefined)[]) => {
    const { isExact, times } = inTimeZone(zone, () => scaleDates(dates))
    return { isExact, hours: times.map((time) => (Number.isNaN(time) ? undefined : time / 3_600_000 - DAY * 24)) }
  }

  test.each<[string, (string | undefined)[], boolean, (number | undefined)[]]>([
    ['moments', ['2025-08-08T02:00:00Z', '2025-08-08T02:00:00-06:00'], true, [2, 8]],
    ['a moment beside a day is its day, as written', ['2025-08-07T23:30:00-06:00', '2025-08-08'], false, [-24, 0]],
    ['a time without a zone is its day', ['2025-08-08T23:30:00', '2025-08-08T05:00:00Z'], false, [0, 0]],
    [
      'what names no day has no time',
      ['2025-08', undefined, '2025-02-30', '2025-08-08'],
      false,
      [undefined, undefined, undefined, 0],
    ],
    [
      'and takes the hours from nothing else',
      [undefined, '2025-08', '2025-08-08T02:00:00Z'],
      true,
      [undefined, undefined, 2],
    ],
  ])('%s', (_, dates, isExact, expected) => {
    expect(hours(...dates)).toEqual({ isExact, hours: expected })
  })
})
