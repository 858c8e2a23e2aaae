import { describe, expect, it } from 'vitest'
import { MIN_SCORE, rankCandidates } from '../../src/core/library/search/find-related-articles.ts'
import { chooseBias, fitSlopes } from './fit-related.ts'
import type { LabelledCandidate } from './related-queries.ts'

const SLOPES = { similarity: 20, distance: -1 }

/** Candidates of one day whose similarity rises from 0 to 1; those from `from` on are on the story. */
function makeCandidates(count: number, from: number, wrong: readonly number[] = []): LabelledCandidate[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `${i}`,
    similarity: i / count,
    distance: 0,
    related: i >= from && !wrong.includes(i),
  }))
}

function countShown(candidates: readonly LabelledCandidate[], bias: number): number {
  const leastEvidence = Math.log(MIN_SCORE / (1 - MIN_SCORE))
  return candidates.filter(({ similarity }) => bias + SLOPES.similarity * similarity >= leastEvidence).length
}

describe('choosing the bias', () => {
  it('shows as many as 19 in 20 allow', () => {
    const candidates = makeCandidates(200, 100)
    const bias = chooseBias(candidates, SLOPES)
    // 100 are on the story: with five more, 95.2 % are; with six more, 94.3 %.
    expect(countShown(candidates, bias)).toBeLessThanOrEqual(105)
    expect(countShown(candidates, bias + 0.1)).toBeGreaterThan(105)
  })

  it('is the lower, the more of the candidates most alike are wrong', () => {
    const right = chooseBias(makeCandidates(200, 100), SLOPES)
    expect(chooseBias(makeCandidates(200, 100, [110, 112, 114, 116]), SLOPES)).toBeLessThan(right)
  })

  it('is in tenths', () => {
    const bias = chooseBias(makeCandidates(200, 100), SLOPES)
    expect(bias * 10).toBe(Math.round(bias * 10))
  })

  it('refuses candidates that no bias tells apart', () => {
    const wrong = Array.from({ length: 50 }, (_, i) => 2 * i)
    expect(() => chooseBias(makeCandidates(100, 0, wrong.concat(99)), SLOPES)).toThrow('no bias')
  })
})

describe('fitting the slopes', () => {
  /** Each of the similarities at each of the distances. */
  const candidates: LabelledCandidate[] = Array.from({ length: 1000 }, (_, i) => {
    const similarity = (i % 40) / 40
    const distance = Math.floor(i / 40) / 8
    return { id: `${i}`, similarity, distance, related: 10 * similarity - 2 * distance + Math.sin(i) > 4 }
  })

  it('finds that similarity speaks for a story, and distance in time against it', () => {
    const { similarity, distance } = fitSlopes(candidates)
    expect(similarity).toBeGreaterThan(1)
    expect(distance).toBeLessThan(-0.2)
  })

  it('gives slopes by which the core ranks', () => {
    const weights = { ...fitSlopes(candidates), bias: 0 }
    const near = { id: 'near', similarity: 0.6, distance: 0 }
    const ranked = rankCandidates(
      [{ id: 'far', similarity: 0.6, distance: 2 }, near, { id: 'alike', similarity: 0.9, distance: 0 }],
      weights,
    )
    expect(ranked.map(({ id }) => id)).toEqual(['alike', 'near', 'far'])
  })
})
