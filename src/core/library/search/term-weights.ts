/** What an article is about: its terms, weighed by where and how often they occur and how rare they are. */
import type { AnalysedArticle } from '../../statements/analysed-article.ts'
import type { Word } from '../../text/words.ts'
import {
  addOccurrence,
  isInHeadline,
  numberOf,
  OCCURRENCE_BITS,
  occurrencesOf,
  readOccurrences,
} from '../segment/occurrences.ts'
import { rowAt } from '../segment/ragged-array.ts'
import type { Segment } from '../segment/segment.ts'
import { termOf } from '../segment/terms.ts'
import type { InverseDocumentFrequency } from './inverse-document-frequency.ts'

/** Distinct terms, each with its weight at the same index; the squares of the weights add up to 1. */
export interface TermWeights {
  terms: Uint32Array
  weights: Float64Array
}

/** A word of the headline counts as often as it occurs, times this: headlines name the event. */
const HEADLINE_WEIGHT = 3
/** Likewise of the lead, which says who, what, where and when. */
const LEAD_WEIGHT = 1.5
/** How slowly repeating a word stops counting: the more, the more a word of many statements outweighs one of few. */
const SATURATION = 2.5

/** What a term counts in an article, by its occurrences there. */
const FREQUENCIES = Float64Array.from({ length: 1 << OCCURRENCE_BITS }, (_, occurrences) => {
  const { inHeadline, lead, body } = readOccurrences(occurrences)
  return (inHeadline ? HEADLINE_WEIGHT : 0) + lead * LEAD_WEIGHT + body
})

/** How often a term occurs, each time weighed by where. @param occurrences as `occurrences.ts` counts them */
export function weighOccurrences(occurrences: number): number {
  return FREQUENCIES[occurrences] ?? 0
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
  return weighCounted(countTerms([headlineWords, ...statements.map(({ words }) => words)]), idf)
}

/** The terms of the page's headline by weight, scaled to a length of 1. */
export function weighHeadline({ headlineWords }: AnalysedArticle, idf: InverseDocumentFrequency): TermWeights {
  return weighCounted(countTerms([headlineWords]), idf)
}

/** The terms of an article of a segment, as `weighTerms` weighs those of the page. */
export function weighTermsOf(segment: Segment, article: number, idf: InverseDocumentFrequency): TermWeights {
  return weighEntries(segment, rowAt(segment.articleTerms, article), occurrencesOf, idf)
}

/** The terms of its headline alone. */
export function weighHeadlineOf(segment: Segment, article: number, idf: InverseDocumentFrequency): TermWeights {
  const entries = rowAt(segment.articleTerms, article).filter(isInHeadline)
  return weighEntries(segment, entries, () => IN_HEADLINE_ALONE, idf)
}

const IN_HEADLINE_ALONE = addOccurrence(0, 0)

/** By loops over typed arrays: a page's candidates have tens of thousands of entries. */
function weighEntries(
  segment: Segment,
  entries: Uint32Array,
  toOccurrences: (entry: number) => number,
  idf: InverseDocumentFrequency,
): TermWeights {
  const terms = new Uint32Array(entries.length)
  const weights = new Float64Array(entries.length)
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] ?? 0
    const term = segment.terms[numberOf(entry)] ?? 0
    terms[i] = term
    weights[i] = weigh(term, toOccurrences(entry), idf)
  }
  return { terms, weights: scale(weights) }
}

function weighCounted(occurrences: ReadonlyMap<number, number>, idf: InverseDocumentFrequency): TermWeights {
  const weights = Float64Array.from(occurrences, ([term, own]) => weigh(term, own, idf))
  return { terms: Uint32Array.from(occurrences.keys()), weights: scale(weights) }
}

function weigh(term: number, occurrences: number, idf: InverseDocumentFrequency): number {
  return idf.ofTerm(term) * saturate(weighOccurrences(occurrences))
}

/** Makes the squares of some weights add up to 1, in place. */
function scale(weights: Float64Array): Float64Array {
  let squares = 0
  for (const weight of weights) squares += weight * weight
  const length = Math.sqrt(squares) || 1
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) / length
  return weights
}

/** The occurrences of each term. @param statements their words, the headline's first */
function countTerms(statements: readonly (readonly Word[])[]): Map<number, number> {
  const occurrences = new Map<number, number>()
  statements.forEach((words, place) => {
    for (const term of listTerms(words)) occurrences.set(term, addOccurrence(occurrences.get(term) ?? 0, place))
  })
  return occurrences
}

/** The distinct terms of some words, ascending as in a segment. */
function listTerms(words: readonly Word[]): number[] {
  const terms = words.map(({ key }) => termOf(key)).filter((term) => term !== undefined)
  return [...new Set(terms)].sort((a, b) => a - b)
}

/** The terms that weigh most, the weightiest first. */
export function listWeightiest({ terms, weights }: TermWeights, count: number): [term: number, weight: number][] {
  return Array.from(terms, (term, i): [number, number] => [term, weights[i] ?? 0])
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
}

/** Measures the cosine similarity to a page: 0 when two share no term, 1 when they weigh all terms alike. */
export function createCosineSimilarity(page: TermWeights): (other: TermWeights) => number {
  const weightOf = new Map(Array.from(page.terms, (term, i) => [term, page.weights[i] ?? 0]))
  return ({ terms, weights }) => {
    let product = 0
    for (let i = 0; i < terms.length; i++) product += (weights[i] ?? 0) * (weightOf.get(terms[i] ?? 0) ?? 0)
    return Math.min(product, 1)
  }
}
