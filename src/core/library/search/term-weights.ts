/** What an article is about: its terms, weighed by where and how often they occur and how rare they are. */
import type { AnalysedArticle } from '../../statements/analysed-article.ts'
import type { Word } from '../../text/words.ts'
import { rowAt } from '../segment/ragged-array.ts'
import type { Segment } from '../segment/segment.ts'
import { termOf } from '../segment/terms.ts'
import type { InverseDocumentFrequency } from './inverse-document-frequency.ts'

/** Terms with their weights. */
export type TermWeights = ReadonlyMap<number, number>

/** A word of the headline counts as often as it occurs, times this: headlines name the event. */
const HEADLINE_WEIGHT = 3
/** Likewise of the lead, which says who, what, where and when. */
const LEAD_WEIGHT = 1.5
/** Sentences of the lead: more take in background, fewer miss the event behind an anecdote. */
const LEAD_LENGTH = 4
/** How slowly repeating a word stops counting: the more, the more a word of many statements outweighs one of few. */
const SATURATION = 2.5

/** What a term counts in an article's statement at this place; the headline is at 0. */
export function weighPosition(place: number): number {
  if (place === 0) return HEADLINE_WEIGHT
  return place <= LEAD_LENGTH ? LEAD_WEIGHT : 1
}

/**
 * A frequency brought between 0 and 1, after BM25.
 * @param length the article's length as a multiple of the usual one
 */
export function saturate(frequency: number, length = 1): number {
  return frequency / (frequency + SATURATION * length)
}

/** The terms of the page by weight. */
export function weighTerms({ headlineWords, statements }: AnalysedArticle, idf: InverseDocumentFrequency): TermWeights {
  const frequencies = new Map<number, number>()
  for (const [place, words] of [headlineWords, ...statements.map(({ words }) => words)].entries()) {
    for (const term of listTerms(words)) frequencies.set(term, (frequencies.get(term) ?? 0) + weighPosition(place))
  }
  return new Map([...frequencies].map(([term, frequency]) => [term, idf.ofTerm(term) * saturate(frequency)]))
}

/** The distinct terms of some words, ascending as in a segment. */
function listTerms(words: readonly Word[]): number[] {
  const terms = words.map(({ key }) => termOf(key)).filter((term) => term !== undefined)
  return [...new Set(terms)].sort((a, b) => a - b)
}

/**
 * The cosine similarity of the page's weights and those of an article: 0 when they share no term, 1 when they weigh
 * all terms alike.
 */
export function measureCosineSimilarity(
  page: TermWeights,
  segment: Segment,
  article: number,
  idf: InverseDocumentFrequency,
): number {
  let product = 0
  let squares = 0
  for (const [place, frequency] of countTerms(segment, article)) {
    const term = segment.terms[place] ?? 0
    const weight = idf.ofTerm(term) * saturate(frequency)
    squares += weight * weight
    product += weight * (page.get(term) ?? 0)
  }
  return product === 0 ? 0 : product / (measureNorm(page) * Math.sqrt(squares))
}

/** How often each term, by its place in the segment, occurs in an article, each time weighed by its statement's place. */
function countTerms({ firstStatements, statementTerms }: Segment, article: number): Map<number, number> {
  const first = firstStatements[article] ?? 0
  const end = firstStatements[article + 1] ?? 0
  const frequencies = new Map<number, number>()
  for (let statement = first; statement < end; statement++) {
    const weight = weighPosition(statement - first)
    for (const place of rowAt(statementTerms, statement)) frequencies.set(place, (frequencies.get(place) ?? 0) + weight)
  }
  return frequencies
}

function measureNorm(weights: TermWeights): number {
  let squares = 0
  for (const weight of weights.values()) squares += weight * weight
  return Math.sqrt(squares)
}
