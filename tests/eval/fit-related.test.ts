import { describe, expect, it } from 'vitest'
import { rankCandidates } from '../../src/core/library/search/find-related-articles.ts'
import { fitRelated } from './fit-related.ts'
import type { LabelledCandidate } from './related-queries.ts'

/** Every combination of the features on a grid; related when the evidence, with some noise, is more than a limit. */
function makeCandidates(limit: number): LabelledCandidate[] {
  return Array.from({ length: 1600 }, (_, i) => {
    const similarity = (i % 20) / 20
    const headline = (Math.floor(i / 20) % 4) / 4
    const quotations = Math.floor(i / 80) % 4
    const distance = Math.floor(i / 320)
    const evidence = 10 * similarity + 4 * headline + quotations - 2 * distance + Math.sin(i)
    return { id: `${i}`, similarity, headline, quotations, distance, related: evidence > limit }
  })
}

describe('fitting the weights of related articles', () => {
  const weights = fitRelated(makeCandidates(4), [])

  it('finds that likeness and shared quotations speak for a story, and distance in time against it', () => {
    expect(weights.similarity).toBeGreaterThan(weights.headline)
    expect(weights.headline).toBeGreaterThan(1)
    expect(weights.quotations).toBeGreaterThan(0.5)
    expect(weights.distance).toBeLessThan(-0.5)
  })

  it('gives weights by which the core ranks', () => {
    const near = { id: 'near', similarity: 0.6, headline: 0.5, quotations: 1, distance: 0 }
    const ranked = rankCandidates(
      [{ ...near, id: 'far', distance: 0.5 }, near, { ...near, id: 'alike', similarity: 0.9 }],
      weights,
    )
    expect(ranked.map(({ id }) => id)).toEqual(['alike', 'near', 'far'])
  })

  it('keeps them in tenths', () => {
    for (const weight of Object.values(weights)) expect(weight * 10).toBeCloseTo(Math.round(weight * 10), 9)
  })

  it('believes the judged candidates more than the known ones', () => {
    const [strict, lenient] = [makeCandidates(6), makeCandidates(2)]
    expect(fitRelated(strict, lenient).bias).toBeLessThan(fitRelated(lenient, strict).bias)
  })
})
