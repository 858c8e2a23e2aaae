/** The ranker: logistic regression over the features of one pair. */
import type { FeatureName, Features } from './measure-pair.ts'
import { INTERCEPT, WEIGHTS } from './ranker-weights.ts'

const FEATURE_NAMES = Object.keys(WEIGHTS) as FeatureName[]

/** How probable it is that the two statements say the same, 0 to 1. */
export function rankPair(features: Features): number {
  let evidence = INTERCEPT
  for (const name of FEATURE_NAMES) evidence += WEIGHTS[name] * features[name]
  return 1 / (1 + Math.exp(-evidence))
}
