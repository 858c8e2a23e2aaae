import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DatedCandidate, estimateDistances } from '../../../../src/core/library/search/estimate-distances.ts'
import { NO_DAY } from '../../../../src/core/model/date.ts'

const PAGE_DAY = 20_000

/** A candidate about one word of its own and, as far as it is like the others of a topic, the topic's. */
function makeCandidate(day: number, terms: readonly number[], similarity = 0.5): DatedCandidate {
  const weights = new Float64Array(terms.length).fill(1 / Math.sqrt(terms.length))
  return { day, similarity, weights: { terms: Uint32Array.from(terms), weights } }
}

/** A hearing that recurs: the words of the topic are shared, those of each occasion are not. */
const TOPIC = [1, 2, 3]
const OCCASION = [10, 11, 12, 13]
const OTHER_OCCASION = [20, 21, 22, 23]

describe('a candidate with a date', () => {
  it('is as far as its date is, the next day as near as the same', () => {
    const days = [0, 1, 30].map((days) => makeCandidate(PAGE_DAY - days, TOPIC))
    expect(estimateDistances(PAGE_DAY, days)).toEqual([0, 0, Math.log(30)])
  })
})

describe('a candidate without a date', () => {
  const here = makeCandidate(PAGE_DAY, [...TOPIC, ...OCCASION])
  const lastYear = makeCandidate(PAGE_DAY - 365, [...TOPIC, ...OTHER_OCCASION])

  it('lies where the articles of its occasion lie', () => {
    const [, , same = 0, other = 0] = estimateDistances(PAGE_DAY, [
      here,
      lastYear,
      makeCandidate(NO_DAY, [...TOPIC, ...OCCASION]),
      makeCandidate(NO_DAY, [...TOPIC, ...OTHER_OCCASION]),
    ])
    expect(same).toBeLessThan(0.1)
    expect(other).toBeGreaterThan(Math.log(300))
  })

  it('lies at the page’s day when it is most like the page', () => {
    const [, distance] = estimateDistances(PAGE_DAY, [lastYear, makeCandidate(NO_DAY, OCCASION, 0.9)])
    expect(distance).toBeLessThan(0.1)
  })

  it('lies within the distances of the others', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -4000, max: 4000 }), { minLength: 1, maxLength: 9 }), (offsets) => {
        const dated = offsets.map((offset, i) => makeCandidate(PAGE_DAY + offset, [...TOPIC, 100 + i]))
        const distances = estimateDistances(PAGE_DAY, [...dated, makeCandidate(NO_DAY, TOPIC)])
        const most = Math.max(...offsets.map((offset) => Math.log(Math.max(1, Math.abs(offset)))))
        expect(distances.at(-1)).toBeGreaterThanOrEqual(0)
        expect(distances.at(-1)).toBeLessThanOrEqual(most + 1e-9)
      }),
    )
  })
})

describe('a page without a date', () => {
  it('was published when those like it were', () => {
    const distances = estimateDistances(NO_DAY, [
      makeCandidate(PAGE_DAY, TOPIC, 0.6),
      makeCandidate(PAGE_DAY + 1, TOPIC, 0.6),
      makeCandidate(PAGE_DAY - 365, TOPIC, 0.55),
    ])
    expect(distances[0]).toBeLessThan(0.1)
    expect(distances[1]).toBeLessThan(0.1)
    expect(distances[2]).toBeGreaterThan(Math.log(300))
  })

  it('is equally far from all when none has a date', () => {
    const distances = estimateDistances(NO_DAY, [makeCandidate(NO_DAY, TOPIC), makeCandidate(NO_DAY, OCCASION)])
    expect(new Set(distances).size).toBe(1)
    expect(distances[0]).toBeGreaterThan(0)
  })
})
