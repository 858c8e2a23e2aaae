import { expect, test } from 'vitest'
import { selectSegments } from '../../../src/background/library/select-segments.ts'
import type { SegmentRecord } from '../../../src/platform/database.ts'

function segment(id: string, week: number, statementCount = 10, undated = false): SegmentRecord {
  return { id, sourceId: 's', week, undated, articleCount: 1, statementCount, bytes: 1 }
}

test.each<[string, SegmentRecord[], number, string[]]>([
  ['all of a small library', [segment('a', 1), segment('b', 900)], 100, ['a', 'b']],
  [
    'the nearest of a large one, before and behind',
    [segment('a', 90), segment('b', 99), segment('c', 102), segment('d', 100)],
    30,
    ['b', 'c', 'd'],
  ],
  ['those without a date first', [segment('a', 100), segment('b', 1, 10, true), segment('c', 101)], 20, ['a', 'b']],
  ['at least one, however large', [segment('a', 100, 500), segment('b', 200)], 20, ['a']],
  ['none of an empty library', [], 20, []],
])('%s', (_, segments, most, whole) => {
  expect([...selectSegments(segments, 100, most)].toSorted()).toEqual(whole)
})
