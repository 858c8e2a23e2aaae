import { describe, expect, it } from 'vitest'
import { estimateNotice } from '../../../../src/core/framing/differences/notice.ts'

const WEIGHTS = { bias: -1, weights: { shared: 2, isQuoted: -3 } }

describe('estimateNotice', () => {
  it.each([
    ['even where the evidence is balanced', { shared: 0.5, isQuoted: 0 }, 0.5],
    ['more with what speaks for it', { shared: 1, isQuoted: 0 }, 0.731],
    ['less with what speaks against it', { shared: 1, isQuoted: 1 }, 0.119],
  ])('is %s', (_, features, expected) => {
    expect(estimateNotice(features, WEIGHTS)).toBeCloseTo(expected, 3)
  })
})
