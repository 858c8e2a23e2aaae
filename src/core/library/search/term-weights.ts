/** What an article is about: its terms, weighed by where and how often they stand and how rare they are. */
import { listAt } from '../segment/ragged-array.ts'
import type { Segment } from '../segment/segment.ts'
import type { TermStatistics } from './inverse-document-frequency.ts'

/** A word of the headline counts as often as it stands, times this: headlines name the event. */
const HEADLINE_WEIGHT = 3
/** Likewise of the lead, which tells who, what, where and when. */
const LEAD_WEIGHT = 1.5
/** Sentences of the lead: more take in background, fewer miss the event behind an anecdote. */
const LEAD_LENGTH = 4
/** How slowly repeating a word stops counting: the more, the more a word of many statements outweighs one of few. */
const SATURATION = 2.5

/** What a term counts where it stands in an article's statement of this place; the headline is at 0. */
export function weighPlace(place: number): number {
  if (place === 0) return HEADLINE_WEIGHT
  return place <= LEAD_LENGTH ? LEAD_WEIGHT : 1
}

/**
 * A frequency brought between 0 and 1, after BM25.
 * @param length the article's length as a multiple of what is usual
 */
export function saturate(frequency: number, length = 1): number {
  return frequency / (frequency + SATURATION * length)
}

/** The terms of an article by weight. */
export function weighArticle(segment: Segment, article: number, statistics: TermStatistics): Map<number, number> {
  const weights = new Map<number, number>()
  for (const [place, frequency] of countTerms(segment, article)) {
    const term = segment.terms[place] ?? 0
    weights.set(term, statistics.rarityOfTerm(term) * saturate(frequency))
  }
  return weights
}

/** How often each term stands in an article, each time by the weight of its statement's place. */
function countTerms({ firstStatements, statementTerms }: Segment, article: number): Map<number, number> {
  const first = firstStatements[article] ?? 0
  const end = firstStatements[article + 1] ?? 0
  const frequencies = new Map<number, number>()
  for (let statement = first; statement < end; statement++) {
    const weight = weighPlace(statement - first)
    for (const place of listAt(statementTerms, statement))
      frequencies.set(place, (frequencies.get(place) ?? 0) + weight)
  }
  return frequencies
}

/**
 * The cosine of the angle between the page's weights and those of an article: 0 when they share no term, 1 when they
 * weigh the same.
 */
export function measureLikeness(
  page: ReadonlyMap<number, number>,
  segment: Segment,
  article: number,
  statistics: TermStatistics,
): number {
  let product = 0
  let squares = 0
  for (const [place, frequency] of countTerms(segment, article)) {
    const term = segment.terms[place] ?? 0
    const weight = statistics.rarityOfTerm(term) * saturate(frequency)
    squares += weight * weight
    product += weight * (page.get(term) ?? 0)
  }
  return product === 0 ? 0 : product / (lengthOf(page) * Math.sqrt(squares))
}

function lengthOf(weights: ReadonlyMap<number, number>): number {
  let squares = 0
  for (const weight of weights.values()) squares += weight * weight
  return Math.sqrt(squares)
}
