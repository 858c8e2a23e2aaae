/** What an article is about: its terms, weighed by where and how often they occur and how rare they are. */
import type { AnalysedArticle } from '../../statements/analysed-article.ts'
import type { Word } from '../../text/words.ts'
import { rowAt } from '../segment/ragged-array.ts'
import type { Segment } from '../segment/segment.ts'
import { termOf } from '../segment/terms.ts'
import type { InverseDocumentFrequency } from './inverse-document-frequency.ts'

/** Distinct terms, each with its weight at the same index; the squares of the weights add up to 1. */
export interface TermWeights {
  terms: readonly number[]
  weights: readonly number[]
}

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

/** The terms of the page by weight, scaled to a length of 1. */
export function weighTerms({ headlineWords, statements }: AnalysedArticle, idf: InverseDocumentFrequency): TermWeights {
  return scale(countRows([headlineWords, ...statements.map(({ words }) => words)].map(listTerms)), (term) => term, idf)
}

/** The terms of the page's headline by weight, scaled to a length of 1. */
export function weighHeadline({ headlineWords }: AnalysedArticle, idf: InverseDocumentFrequency): TermWeights {
  return scale(countRows([listTerms(headlineWords)]), (term) => term, idf)
}

/** The terms of an article of a segment, as `weighTerms` weighs those of the page. */
export function weighTermsOf(segment: Segment, article: number, idf: InverseDocumentFrequency): TermWeights {
  const first = segment.firstStatements[article] ?? 0
  return weighStatements(segment, first, segment.firstStatements[article + 1] ?? first, idf)
}

/** The terms of its headline alone. */
export function weighHeadlineOf(segment: Segment, article: number, idf: InverseDocumentFrequency): TermWeights {
  const first = segment.firstStatements[article] ?? 0
  return weighStatements(segment, first, first + 1, idf)
}

function weighStatements(
  { statementTerms, terms }: Segment,
  first: number,
  end: number,
  idf: InverseDocumentFrequency,
): TermWeights {
  const rows = Array.from({ length: end - first }, (_, place) => rowAt(statementTerms, first + place))
  // Counted by place in the segment, since maps with small keys are much faster than those with hashes.
  return scale(countRows(rows), (place) => terms[place] ?? 0, idf)
}

/** How often each term occurs, each time weighed by its statement's place. @param rows of distinct terms, the headline's first */
function countRows(rows: readonly Iterable<number>[]): Map<number, number> {
  const frequencies = new Map<number, number>()
  rows.forEach((row, place) => {
    const weight = weighPosition(place)
    for (const term of row) frequencies.set(term, (frequencies.get(term) ?? 0) + weight)
  })
  return frequencies
}

/** Frequencies to weights whose squares add up to 1. */
function scale(
  frequencies: ReadonlyMap<number, number>,
  toTerm: (key: number) => number,
  idf: InverseDocumentFrequency,
): TermWeights {
  const terms: number[] = []
  const weights: number[] = []
  let squares = 0
  for (const [key, frequency] of frequencies) {
    const term = toTerm(key)
    const weight = idf.ofTerm(term) * saturate(frequency)
    squares += weight * weight
    terms.push(term)
    weights.push(weight)
  }
  const length = Math.sqrt(squares) || 1
  return { terms, weights: weights.map((weight) => weight / length) }
}

/** The distinct terms of some words, ascending as in a segment. */
function listTerms(words: readonly Word[]): number[] {
  const terms = words.map(({ key }) => termOf(key)).filter((term) => term !== undefined)
  return [...new Set(terms)].sort((a, b) => a - b)
}

/** The terms that weigh most, the weightiest first. */
export function listWeightiest({ terms, weights }: TermWeights, count: number): [term: number, weight: number][] {
  return terms
    .map((term, i): [number, number] => [term, weights[i] ?? 0])
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
}

/** Measures the cosine similarity to a page: 0 when two share no term, 1 when they weigh all terms alike. */
export function createCosineSimilarity(page: TermWeights): (other: TermWeights) => number {
  const weightOf = new Map(page.terms.map((term, i) => [term, page.weights[i] ?? 0]))
  return ({ terms, weights }) => {
    let product = 0
    for (let i = 0; i < terms.length; i++) product += (weights[i] ?? 0) * (weightOf.get(terms[i] ?? 0) ?? 0)
    return Math.min(product, 1)
  }
}
