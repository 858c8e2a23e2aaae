/**
 * Fits the weights of related articles: the slopes on the stories of a large library, the bias on events all of whose
 * reports are known. The stories' labels are incomplete, so a bias fitted on them would be too low.
 */
import { MIN_SCORE, type RelatedWeights } from '../../src/core/library/search/find-related-articles.ts'
import { fitLogistic } from './fit-logistic.ts'
import type { LabelledCandidate } from './related-queries.ts'

/** Up to here a penalty does not change the order on held-out stories (MRR within 0.001); at 100 days count too little. */
const PENALTY = 20
/** The share of what is shown that is to be on the story: higher shows less that is not, and misses more that is. */
const LEAST_PRECISION = 0.95
/** Weights are kept in tenths: finer ones change no figure, and might differ between processors. */
const PER_UNIT = 10
/** No weights that are of any use need a bias as low. */
const LOWEST_BIAS = -30

export type Slopes = Omit<RelatedWeights, 'bias'>

export function fitSlopes(candidates: readonly LabelledCandidate[]): Slopes {
  const examples = candidates.map(({ similarity, distance, related }) => ({
    values: [similarity, distance],
    positive: related,
  }))
  const [similarity = 0, distance = 0] = fitLogistic(examples, PENALTY).weights
  return { similarity: round(similarity), distance: round(distance) }
}

/**
 * The highest bias, and so the one that finds most, with which enough of what is shown is on the story.
 * @throws Error when no bias reaches that
 */
export function chooseBias(candidates: readonly LabelledCandidate[], slopes: Slopes): number {
  const leastEvidence = Math.log(MIN_SCORE / (1 - MIN_SCORE))
  for (let steps = 0; steps >= LOWEST_BIAS * PER_UNIT; steps--) {
    const bias = steps / PER_UNIT
    const shown = candidates.filter(
      ({ similarity, distance }) => bias + slopes.similarity * similarity + slopes.distance * distance >= leastEvidence,
    )
    const right = shown.filter(({ related }) => related).length
    if (shown.length > 0 && right / shown.length >= LEAST_PRECISION) return bias
  }
  throw new Error(`no bias shows articles of which ${LEAST_PRECISION} are on the story`)
}

function round(weight: number): number {
  return Math.round(weight * PER_UNIT) / PER_UNIT
}
