import { expect, it } from 'vitest'
import { measureStories } from './measure-stories.ts'

/** Ids that are on no story. */
const listOthers = (count: number) => Array.from({ length: count }, (_, i) => `other ${i}`)

it.each([
  ['all found first', [['a'], ['a']], 1, 1],
  ['none found', [[], listOthers(3)], 0, 0],
  ['one second, one not at all', [['other', 'a'], []], 0.25, 0.5],
  [
    'the second article of the story only after the first',
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    1,
    1,
  ],
  ['tenth', [[...listOthers(9), 'a']], 0.1, 1],
  ['eleventh, which no longer counts as looked at', [[...listOthers(10), 'a']], 1 / 11, 0],
])('%s', (_, found, mrr, hitAt10) => {
  const queries = found.map((ids) => ({ ids, others: new Set(['a', 'b']) }))
  const figures = measureStories(queries, ({ ids }) => ids)
  expect(figures.queries).toBe(found.length)
  expect(figures.mrr).toBeCloseTo(mrr, 10)
  expect(figures.hitAt10).toBe(hitAt10)
})
