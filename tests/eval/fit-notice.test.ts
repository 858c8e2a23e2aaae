import { describe, expect, it } from 'vitest'
import { estimateNotice } from '../../src/core/framing/differences/notice.ts'
import { describeNotice, fitNotice, type JudgedCandidate, printNotice } from './fit-notice.ts'

/** Sixteen stories, whose readers point at what is shared and not quoted, with some noise. */
const CANDIDATES: JudgedCandidate<'shared' | 'isQuoted'>[] = Array.from({ length: 640 }, (_, i) => {
  const [shared, isQuoted] = [(i % 10) / 10, Math.floor(i / 10) % 2]
  return {
    story: `story ${i % 16}`,
    features: { shared, isQuoted },
    isNoticed: shared - isQuoted + Math.sin(i) / 4 > 0.4,
  }
})

describe('fitting what readers point at', () => {
  const weights = fitNotice(CANDIDATES)

  it('finds what speaks for it and what against', () => {
    expect(weights.weights.shared).toBeGreaterThan(1)
    expect(weights.weights.isQuoted).toBeLessThan(-1)
    expect(estimateNotice({ shared: 0.9, isQuoted: 0 }, weights)).toBeGreaterThan(0.5)
    expect(estimateNotice({ shared: 0.9, isQuoted: 1 }, weights)).toBeLessThan(0.5)
  })

  it('keeps the weights in hundredths', () => {
    for (const weight of Object.values(weights.weights)) expect(weight * 100).toBeCloseTo(Math.round(weight * 100), 9)
  })

  it('prints the same module from the same candidates', () => {
    const module = printNotice('signs', 'SIGN_WEIGHTS', CANDIDATES)
    expect(module).toBe(printNotice('signs', 'SIGN_WEIGHTS', [...CANDIDATES]))
    expect(module).toContain(`export const SIGN_WEIGHTS = {\n  bias: ${weights.bias},\n  weights: {\n    shared: `)
  })

  it('says how stories are told that it was not fitted on', () => {
    expect(describeNotice(CANDIDATES)).toMatch(
      /^fitted on 640 candidates, of which readers pointed at \d+; of the \d+ that/,
    )
  })
})
