import { expect, test } from 'vitest'
import { LEAST_PROBABILITY } from '../../src/core/matching/match-articles.ts'
import { LEAST_THRESHOLD } from '../../src/options/settings/threshold-section.tsx'

test('the slider begins where the matcher begins to find', () => {
  expect(LEAST_THRESHOLD).toBe(LEAST_PROBABILITY)
})
