import { expect, test } from 'vitest'
import { MIN_PROBABILITY } from '../../../src/core/model/comparison.ts'
import { findFigures } from '../../../src/options/settings/threshold-figures.ts'

test('the lowest step has figures of its own, and below it there are none', () => {
  expect(findFigures(MIN_PROBABILITY)?.threshold).toBe(Math.round(MIN_PROBABILITY * 100))
  expect(findFigures(0)).toBeUndefined()
})

test('a step that floating point cannot hold exactly has its own figures', () => {
  expect(findFigures(0.4 + 0.05 * 3)?.threshold).toBe(55)
  expect(findFigures(0.5700000000000001)?.threshold).toBe(55)
})

test('a higher threshold shows no more, and no more wrong ones', () => {
  const steps = Array.from({ length: 12 }, (_, step) => findFigures(0.4 + 0.05 * step))
  for (const [i, figures] of steps.entries()) {
    const before = steps[i - 1]
    if (!figures || !before) continue
    expect(figures.right).toBeGreaterThanOrEqual(before.right)
    expect(figures.found).toBeLessThanOrEqual(before.found)
  }
})
