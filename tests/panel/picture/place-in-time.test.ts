import { expect, test } from 'vitest'
import type { ArticleReference } from '../../../src/core/model/comparison.ts'
import { placeInTime } from '../../../src/panel/picture/place-in-time.ts'

function place(dates: readonly (string | undefined)[]): (number | undefined)[] {
  const articles: ArticleReference[] = dates.map((datePublished, i) => ({
    id: String(i),
    headline: '',
    publisher: 'Outlet',
    ...(datePublished !== undefined && { datePublished }),
  }))
  const versions = articles.map(({ id }) => ({ id, start: 0, end: 1, text: 'a', isFullest: id === '0', changes: [] }))
  return placeInTime({ versions }, articles).map(({ position }) => position)
}

test.each<[string, (string | undefined)[], (number | undefined)[]]>([
  ['by the time between them', ['2025-08-01', '2025-08-02', '2025-08-05'], [0, 0.25, 1]],
  ['by the hour', ['2025-08-01T00:00:00Z', '2025-08-01T06:00:00Z', '2025-08-01T12:00:00Z'], [0, 0.5, 1]],
  ['at the beginning where there is one moment', ['2025-08-01', '2025-08-01'], [0, 0]],
  ['nowhere without a date', ['2025-08-01', '2025-08-02', undefined], [0, 1, undefined]],
  ['nowhere with a day that no calendar has', ['2025-02-30', '2025-08-02'], [undefined, 0]],
])('versions are placed %s', (_, dates, positions) => {
  expect(place(dates)).toEqual(positions)
})

test('a version of an article that is not listed has no place', () => {
  const versions = [{ id: 'gone', start: 0, end: 1, text: 'a', isFullest: true, changes: [] }]
  expect(placeInTime({ versions }, [])).toEqual([{ version: versions[0], article: undefined }])
})
