import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Example, fitLogistic } from './fit-logistic.ts'

/** As good as no penalty, which would pull the weights away from those that made the examples. */
const NO_PENALTY = 1e-6
const SIDE = 9

/** A grid of points, each with as many positive examples among `each` as the weights make likely. */
function makeExamples(weights: readonly [number, number], intercept: number, each: number): Example[] {
  const steps = Array.from({ length: SIDE }, (_, i) => i / 2 - 2)
  return steps.flatMap((x) =>
    steps.flatMap((y) => {
      const probability = 1 / (1 + Math.exp(-(intercept + weights[0] * x + weights[1] * y)))
      const positives = Math.round(probability * each)
      return Array.from({ length: each }, (_, i) => ({ values: [x, y], positive: i < positives }))
    }),
  )
}

const weight = fc.double({ min: -2, max: 2, noNaN: true })

describe('fitting a logistic regression', () => {
  it('recovers the weights that made the examples', () => {
    fc.assert(
      fc.property(weight, weight, weight, (a, b, intercept) => {
        const model = fitLogistic(makeExamples([a, b], intercept, 200), NO_PENALTY)
        expect(model.weights[0]).toBeCloseTo(a, 1)
        expect(model.weights[1]).toBeCloseTo(b, 1)
        expect(model.intercept).toBeCloseTo(intercept, 1)
      }),
      { numRuns: 20 },
    )
  })

  it('expects as many positives as there are', () => {
    const examples = makeExamples([1.5, -0.5], -1, 20)
    const { weights, intercept } = fitLogistic(examples, 30)
    const expected = examples.reduce((sum, { values: [x = 0, y = 0] }) => {
      return sum + 1 / (1 + Math.exp(-(intercept + (weights[0] ?? 0) * x + (weights[1] ?? 0) * y)))
    }, 0)
    expect(expected).toBeCloseTo(examples.filter(({ positive }) => positive).length, 1)
  })

  it('gives the same weights for the same examples, digit for digit', () => {
    const examples = makeExamples([0.7, -1.2], 0.4, 20)
    expect(fitLogistic(examples, 5)).toEqual(fitLogistic(examples, 5))
  })

  it('keeps the weights smaller, the higher the penalty', () => {
    const examples = makeExamples([1.5, -1], 0, 20)
    const sizes = [0.1, 10, 100, 1000].map((penalty) => Math.hypot(...fitLogistic(examples, penalty).weights))
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(sizes.at(-1)).toBeLessThan((sizes[0] ?? 0) / 2)
  })

  it('does not depend on the unit of a feature', () => {
    const examples = makeExamples([1, -1], 0.5, 20)
    const rescaled = examples.map(({ values: [x = 0, y = 0], positive }) => ({ values: [1000 * x + 7, y], positive }))
    const [fine, coarse] = [fitLogistic(examples, 10), fitLogistic(rescaled, 10)]
    expect(1000 * (coarse.weights[0] ?? 0)).toBeCloseTo(fine.weights[0] ?? 0, 6)
    expect(coarse.weights[1]).toBeCloseTo(fine.weights[1] ?? 0, 6)
  })

  it('stays finite where the penalty alone keeps the weights so: classes that a line parts', () => {
    const examples = [-2, -1, 1, 2].map((x) => ({ values: [x], positive: x > 0 }))
    const [slope = Number.NaN] = fitLogistic(examples, 1).weights
    expect(slope).toBeGreaterThan(0)
    expect(slope).toBeLessThan(10)
  })

  it('gives a feature that never changes no weight', () => {
    const examples = makeExamples([1, 0], 0, 20).map(({ values, positive }) => ({ values: [...values, 3], positive }))
    expect(fitLogistic(examples, 1).weights[2]).toBeCloseTo(0, 10)
  })
})
