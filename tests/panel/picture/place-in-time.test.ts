import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleReference } from '../../../src/core/model/comparison.ts'
import { type PlacedLineage, placeInTime } from '../../../src/panel/picture/place-in-time.ts'
import { COMPARISON } from '../../ui/example-comparison.ts'

type Date = string | undefined

/** The dates in their order, each with its position. */
function place(dates: readonly Date[]): [date: Date, position: number | undefined][] {
  return placeAll(dates).versions.map(({ article, position }) => [article?.datePublished, position])
}

function placeAll(dates: readonly Date[]): PlacedLineage {
  const articles: ArticleReference[] = dates.map((datePublished, i) => ({
    id: String(i),
    headline: '',
    publisher: 'Outlet',
    ...(datePublished !== undefined && { datePublished }),
  }))
  const versions = articles.map(({ id }) => ({ id, start: 0, end: 1, text: 'a', isFullest: id === '0', changes: [] }))
  return placeInTime({ versions }, articles)
}

describe('versions are placed', () => {
  test.each<[string, (readonly [Date, number | undefined])[]]>([
    [
      'by the days between them',
      [
        ['2025-08-01', 0],
        ['2025-08-02', 0.25],
        ['2025-08-05', 1],
      ],
    ],
    [
      'by the hour',
      [
        ['2025-08-01T00:00:00Z', 0],
        ['2025-08-01T06:00:00Z', 0.5],
        ['2025-08-01T12:00:00Z', 1],
      ],
    ],
    [
      'by the day beside one without an hour',
      [
        ['2025-08-01T22:00:00Z', 0],
        ['2025-08-02', 1],
        ['2025-08-02T05:00:00Z', 1],
      ],
    ],
    [
      'by the day that the outlet wrote',
      [
        ['2025-08-01T23:30:00-06:00', 0],
        ['2025-08-02', 1],
      ],
    ],
    [
      'at the beginning where there is one time',
      [
        ['2025-08-01', 0],
        ['2025-08-01T09:00:00Z', 0],
      ],
    ],
    [
      'last without a date',
      [
        ['2025-08-01', 0],
        ['2025-08-02', 1],
        [undefined, undefined],
      ],
    ],
    [
      'last with a month alone, which could be any day of it',
      [
        ['2025-08-05', 0],
        ['2025-08', undefined],
      ],
    ],
    [
      'last with a day that no calendar has',
      [
        ['2025-08-02', 0],
        ['2025-02-30', undefined],
      ],
    ],
  ])('%s', (_, placed) => {
    const dates = placed.map(([date]) => date)
    expect(place(dates)).toEqual(placed)
    // Whatever order the lineage has; those of one time keep theirs.
    const positions = place(dates.toReversed()).map(([, position]) => position)
    expect(positions).toEqual(placed.map(([, position]) => position))
  })
})

test('no mark stands left of an earlier number', () => {
  const date = fc.constantFrom(
    undefined,
    '2025',
    '2025-08',
    '2025-08-09',
    '2025-08-10',
    '2025-08-09T23:30:00-06:00',
    '2025-08-10T01:00:00Z',
  )
  fc.assert(
    fc.property(fc.array(date), (dates) => {
      const positions = place(dates).flatMap(([, position]) => position ?? [])
      expect(positions).toEqual(positions.toSorted((a, b) => a - b))
    }),
  )
})

test('the story that the previews show is in the order of its dates', () => {
  const articles = [COMPARISON.article, ...COMPARISON.articles]
  for (const lineage of COMPARISON.story.lineages) {
    expect(placeInTime(lineage, articles).versions.map(({ version }) => version)).toEqual(lineage.versions)
  }
})

test('hours count only where every dated version has one', () => {
  expect(placeAll(['2025-08-01T00:00:00Z', undefined]).isExact).toBe(true)
  expect(placeAll(['2025-08-01T00:00:00Z', '2025-08-01']).isExact).toBe(false)
})

test('a version of an article that is not listed has no place', () => {
  const versions = [{ id: 'gone', start: 0, end: 1, text: 'a', isFullest: true, changes: [] }]
  expect(placeInTime({ versions }, []).versions).toEqual([{ version: versions[0], article: undefined }])
})
