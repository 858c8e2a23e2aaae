import { expect, test } from 'vitest'
import { dayToCountFrom, findExpired, isPast } from '../../../src/background/library/retention.ts'
import type { SegmentRecord } from '../../../src/platform/database.ts'

const TODAY = 20_005
const THIS_WEEK = Math.floor(TODAY / 7)
const roomy = { days: 30, megabytes: 100 }

function segment(id: string, weeksAgo: number, megabytes = 1, sourceId = 'feed'): SegmentRecord {
  return {
    id,
    sourceId,
    week: THIS_WEEK - weeksAgo,
    undated: false,
    articleCount: 1,
    statementCount: 1,
    bytes: megabytes * 1e6,
  }
}

test.each<[string, SegmentRecord[], object, string[]]>([
  ['nothing is old or large', [segment('a', 0), segment('b', 3)], roomy, []],
  ['a week is over when its last day is', [segment('a', 4), segment('b', 5), segment('c', 6)], roomy, ['c', 'b']],
  [
    'too large: the oldest go, whatever their order',
    [segment('b', 1, 60), segment('a', 2, 60), segment('c', 0, 30)],
    roomy,
    ['a'],
  ],
  ['still too large: the next', [segment('a', 2, 60), segment('b', 1, 60), segment('c', 0, 60)], roomy, ['a', 'b']],
  ['the bundle stays', [segment('bundle', 900, 1, 'bundled'), segment('a', 9)], roomy, ['a']],
  ['the bundle counts', [segment('bundle', 900, 99, 'bundled'), segment('a', 1), segment('b', 0)], roomy, ['a']],
  ['empty', [], roomy, []],
])('%s', (_, segments, retention, expired) => {
  expect(findExpired(segments, retention as typeof roomy, TODAY, new Set(['bundled']))).toEqual(expired)
})

test.each<[string, SegmentRecord[], number]>([
  ['today, where an article is of this week', [segment('a', 0), segment('b', 9)], TODAY],
  ['today, where an article is of the future', [segment('a', -900)], TODAY],
  ['the newest week, where the clock is ahead of all', [segment('a', 5), segment('b', 9)], (THIS_WEEK - 5) * 7 + 6],
  [
    'the newest week with a date, whatever came since',
    [segment('a', 5), { ...segment('b', 0), undated: true }],
    (THIS_WEEK - 5) * 7 + 6,
  ],
  ['the newest arrival, where nothing is dated', [{ ...segment('a', 5), undated: true }], (THIS_WEEK - 5) * 7 + 6],
  ['no day, where there is nothing', [], Number.NEGATIVE_INFINITY],
])('ages are counted from %s', (_, segments, day) => {
  expect(dayToCountFrom(segments, TODAY)).toBe(day)
})

test('a week that retention would drop is past, one that it keeps is not', () => {
  expect([0, 3, 4, 5, 6].map((weeksAgo) => isPast(THIS_WEEK - weeksAgo, roomy, TODAY))).toEqual([
    false,
    false,
    false,
    true,
    true,
  ])
})
