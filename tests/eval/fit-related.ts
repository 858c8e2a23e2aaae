/**
 * Fits the weights of related articles on candidates whose labels are complete: what readers judged on the newsstand,
 * where neighbouring events are the hard negatives, and events all of whose reports are known. Stories as editors filed
 * them are not fitted on: most of their reports are not labelled, so likeness would seem to count for little.
 */
import type { MeasuredCandidate, RelatedWeights } from '../../src/core/library/search/find-related-articles.ts'
import { type Example, fitLogistic } from './fit-logistic.ts'
import type { LabelledCandidate } from './related-queries.ts'

/** Standardised features of some hundred examples need next to none. */
const PENALTY = 1
/** A judged candidate counts for several of the known events', which are many and nearly all easy. */
const JUDGED_WEIGHT = 3
const KNOWN_WEIGHT = 1
/** Weights are kept in tenths: finer ones change no figure, and might differ between processors. */
const PER_UNIT = 10

/** @param judged on the newsstand; the probabilities are to hold there */
export function fitRelated(judged: readonly LabelledCandidate[], known: readonly LabelledCandidate[]): RelatedWeights {
  const examples = [
    ...judged.map((candidate) => toExample(candidate, JUDGED_WEIGHT)),
    ...known.map((candidate) => toExample(candidate, KNOWN_WEIGHT)),
  ]
  const { weights, intercept } = fitLogistic(examples, PENALTY)
  const [similarity = 0, headline = 0, quotations = 0, distance = 0] = weights.map(round)
  return { bias: round(intercept), similarity, headline, quotations, distance }
}

function toExample(candidate: LabelledCandidate, weight: number): Example {
  return { values: listFeatures(candidate), positive: candidate.related, weight }
}

function listFeatures({ similarity, headline, quotations, distance }: MeasuredCandidate): number[] {
  return [similarity, headline, quotations, distance]
}

function round(weight: number): number {
  return Math.round(weight * PER_UNIT) / PER_UNIT
}
