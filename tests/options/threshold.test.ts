import { expect, test } from 'vitest'
import { MIN_PROBABILITY } from '../../src/core/model/comparison.ts'
import { LEAST_THRESHOLD } from '../../src/options/settings/threshold-section.tsx'

test('the slider begins where the matcher begins to find', () => {
  expect(LEAST_THRESHOLD).toBe(MIN_PROBABILITY)
})
