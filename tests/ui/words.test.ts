import { expect, test } from 'vitest'
import { count, describeDifference, formatDate, joinNames } from '../../src/ui/words.ts'
import { inTimeZone, TIME_ZONES } from '../in-time-zone.ts'

test.each([
  ['2025-08-08', '8 Aug 2025'],
  ['2025-08-08T23:30:00-06:00', '8 Aug 2025'],
  ['2025-08', 'Aug 2025'],
  ['2025', '2025'],
  ['0800-01-02', '2 Jan 800'],
  ['2025-13-45', undefined],
  ['2025-02-30', undefined],
  ['2025-99', undefined],
  ['2757600-01-01', undefined],
  ['+275760-09-13T00:00:00Z', undefined],
  ['Friday', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s reads %s, in every zone', (date, words) => {
  for (const zone of TIME_ZONES) expect(inTimeZone(zone, () => formatDate(date))).toBe(words)
})

test.each([
  [{ kind: 'number', here: 'seven', there: 'eight' }, 'Other number: here “seven”, there “eight”'],
  [{ kind: 'certainty', here: '', there: 'allegedly' }, 'Certainty: only there “allegedly”'],
  [{ kind: 'tone', here: 'slammed', there: '' }, 'Loaded word: only here “slammed”'],
  [{ kind: 'attribution', here: '', there: '' }, 'Other source'],
  [{ kind: 'attribution', here: 'Guardian', there: '' }, 'Source named: only here “Guardian”'],
  [{ kind: 'attribution', here: 'Reid', there: 'Rubio' }, 'Other source: here “Reid”, there “Rubio”'],
] as const)('%j', (difference, words) => {
  expect(describeDifference(difference)).toBe(words)
})

test('counts', () => {
  expect([count(0, 'outlet'), count(1, 'outlet'), count(2, 'story', 'stories')]).toEqual([
    '0 outlets',
    '1 outlet',
    '2 stories',
  ])
})

test.each([
  [['BBC'], 'BBC'],
  [['BBC', 'Courier'], 'BBC and Courier'],
  [['BBC', 'Courier', 'Herald'], 'BBC, Courier and Herald'],
  [['\u202eB\u0000BC\u2069', 'أخبار\u200f'], 'BBC and أخبار\u200f'],
])('%j joined', (names, words) => {
  expect(joinNames(names)).toBe(words)
})
