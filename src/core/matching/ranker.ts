/** The ranker: logistic regression over the features of one pair. */
import type { Relation } from '../model/comparison.ts'
import type { Features } from './features.ts'
import { INTERCEPT, WEIGHTS } from './ranker-weights.ts'

/** The probability that the two statements say the same, 0 to 1. */
export function estimateMatchProbability(features: Features): number {
  const evidence =
    INTERCEPT +
    weighGroup(features.words, WEIGHTS.words) +
    weighGroup(features.quotations, WEIGHTS.quotations) +
    weighGroup(features.context, WEIGHTS.context) +
    weighGroup(features.meaning, WEIGHTS.meaning)
  return 1 / (1 + Math.exp(-evidence))
}

function weighGroup<Group extends Record<keyof Group, number>>(features: Group, weights: Group): number {
  let evidence = 0
  for (const name in weights) evidence += weights[name] * features[name]
  return evidence
}

/** A lower bound calls retold remarks quotations, a higher one misses quotations that the other outlet shortened. */
const MIN_QUOTATION_FOUND = 0.16

/** Whether a match is the same utterance, or the same thing asserted in the outlets' own words. */
export function decideRelation({ quotations }: Features): Relation {
  return quotations.quotationFound >= MIN_QUOTATION_FOUND ? 'quote' : 'claim'
}
