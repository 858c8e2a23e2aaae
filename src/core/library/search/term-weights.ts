/** What an article is about: its terms, weighted by where and how often they occur and how rare they are. */
import type { AnalysedArticle } from '../../statements/analysed-article.ts'
import type { Word } from '../../text/words.ts'
import { rowAt } from '../segment/ragged-array.ts'
import type { Segment } from '../segment/segment.ts'
import { termOf } from '../segment/terms.ts'
import type { InverseDocumentFrequency } from './inverse-document-frequency.ts'

/** Weights by term. */
export type TermWeights = ReadonlyMap<number, number>

/** How many times a word of the headline counts: headlines name the event. */
const HEADLINE_WEIGHT = 3
/** The same for the lead, which says who, what, where and when. */
const LEAD_WEIGHT = 1.5
/** Sentences of the lead: more include background, fewer miss the event behind an anecdote. */
const LEAD_LENGTH = 4
/** BM25's k1: the higher, the more a word in many statements outweighs one in few. */
const SATURATION = 2.5

/** How much a term counts in an article's statement at this position; the headline is at 0. */
export function weighPosition(position: number): number {
  if (position === 0) return HEADLINE_WEIGHT
  return position <= LEAD_LENGTH ? LEAD_WEIGHT : 1
}

/**
 * Brings a frequency between 0 and 1, after BM25.
 * @param length the article's length as a multiple of the average
 */
export function saturate(frequency: number, length = 1): number {
  return frequency / (frequency + SATURATION * length)
}

/** The weights of the page's terms. */
export function weighTerms({ headlineWords, statements }: AnalysedArticle, idf: InverseDocumentFrequency): TermWeights {
  const frequencies = new Map<number, number>()
  for (const [position, words] of [headlineWords, ...statements.map(({ words }) => words)].entries()) {
    for (const term of listTerms(words)) frequencies.set(term, (frequencies.get(term) ?? 0) + weighPosition(position))
  }
  return new Map([...frequencies].map(([term, frequency]) => [term, idf.ofTerm(term) * saturate(frequency)]))
}

/** The distinct terms of some words, ascending as in a segment. */
function listTerms(words: readonly Word[]): number[] {
  const terms = words.map(({ key }) => termOf(key)).filter((term) => term !== undefined)
  return [...new Set(terms)].sort((a, b) => a - b)
}

/**
 * The cosine similarity of the page's term weights and an article's: 0 when they share no term, 1 when they weigh all
 * terms alike.
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

/**
 * How often each term, by its index in the segment, occurs in an article, weighted by the position of the statements.
 */
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
