/**
 * How many days lie between the page and each candidate. An article without a date was probably published when those
 * that are most like it were: a story is told in the same words for a few days (R. Jones and F. Diaz, "Temporal
 * Profiles of Queries", 2007). Without that, an undated report of another year passes for one of the page's day.
 */
import { NO_DAY } from '../../model/date.ts'
import type { TermWeights } from './term-weights.ts'

/** Days that an unknown distance counts for when nothing is dated: more lose undated articles, fewer let in other stories. */
const UNKNOWN_DISTANCE = 3
/** How fast an article's say falls with its similarity: at less, topics speak as loud as events; from 60 to 100 alike. */
const SHARPNESS = 70
/** Days apart at which two reports speak for one day hardly a third as much as two of one day. */
const STORY_DAYS = 2

export interface DatedCandidate {
  /** Days since 1970-01-01, or `NO_DAY`. */
  day: number
  /** The square root of the cosine similarity to the page. */
  similarity: number
  weights: TermWeights
}

/**
 * For each candidate, the logarithm of the days between it and the page; 0 for the same day and the next, since a
 * morning paper reports the evening before.
 */
export function estimateDistances(pageDay: number, candidates: readonly DatedCandidate[]): number[] {
  const dated = candidates.filter(({ day }) => day !== NO_DAY)
  const centre = pageDay === NO_DAY ? estimateDay(dated) : pageDay
  if (centre === NO_DAY) return candidates.map(() => toDistance(UNKNOWN_DISTANCE))
  const distanceOf = ({ day }: DatedCandidate) => toDistance(Math.abs(day - centre))
  const distances = dated.map(distanceOf)
  const likenesses = measureLikenesses(
    candidates.filter(({ day }) => day === NO_DAY),
    dated,
  )
  return candidates.map((candidate) => {
    const likeness = likenesses.get(candidate)
    if (!likeness) return distanceOf(candidate)
    const neighbours = distances.map((distance, i) => ({ similarity: likeness[i] ?? 0, distance }))
    // A dated page is a neighbour too: of its own day.
    if (pageDay !== NO_DAY) neighbours.push({ similarity: candidate.similarity, distance: 0 })
    return averageDistance(neighbours)
  })
}

/** For each undated candidate, the square root of its cosine similarity to each dated one. */
function measureLikenesses(
  undated: readonly DatedCandidate[],
  dated: readonly DatedCandidate[],
): Map<DatedCandidate, number[]> {
  const numbers = new Map<number, number>()
  const vectors = undated.length === 0 ? [] : dated.map(({ weights }) => numberTerms(weights, numbers))
  return new Map(
    undated.map((candidate) => {
      const own = new Float64Array(numbers.size)
      candidate.weights.terms.forEach((term, i) => {
        const number = numbers.get(term)
        if (number !== undefined) own[number] = candidate.weights.weights[i] ?? 0
      })
      return [candidate, vectors.map((vector) => Math.sqrt(multiply(own, vector)))]
    }),
  )
}

/** The weights by the numbers of their terms, which are given as terms turn up: products need no look-up then. */
function numberTerms({ terms, weights }: TermWeights, numbers: Map<number, number>): TermWeights {
  const numbered = new Uint32Array(terms.length)
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] ?? 0
    const number = numbers.get(term) ?? numbers.size
    numbers.set(term, number)
    numbered[i] = number
  }
  return { terms: numbered, weights }
}

function multiply(own: Float64Array, { terms, weights }: TermWeights): number {
  let product = 0
  for (let i = 0; i < terms.length; i++) product += (weights[i] ?? 0) * (own[terms[i] ?? 0] ?? 0)
  return product
}

function toDistance(days: number): number {
  return Math.log(Math.max(1, days))
}

/** The day around which most of those lie that are like the page; `NO_DAY` for none. */
function estimateDay(dated: readonly DatedCandidate[]): number {
  const says = weighBySimilarity(dated)
  let [best, most] = [NO_DAY, 0]
  for (const { day } of dated) {
    const sum = dated.reduce(
      (sum, other, i) => sum + (says[i] ?? 0) * Math.exp(-Math.abs(day - other.day) / STORY_DAYS),
      0,
    )
    if (sum > most) [best, most] = [day, sum]
  }
  return best
}

function averageDistance(neighbours: readonly { similarity: number; distance: number }[]): number {
  const says = weighBySimilarity(neighbours)
  const total = says.reduce((sum, say) => sum + say, 0)
  return neighbours.reduce((sum, { distance }, i) => sum + (says[i] ?? 0) * distance, 0) / total
}

/** The most similar has a say of 1, others less. */
function weighBySimilarity(neighbours: readonly { similarity: number }[]): number[] {
  const most = neighbours.reduce((most, { similarity }) => Math.max(most, similarity), 0)
  return neighbours.map(({ similarity }) => Math.exp(SHARPNESS * (similarity - most)))
}
