/**
 * Statements of the library that share most of their telling words with a sentence.
 *
 * The score is Dice's coefficient over the distinct terms of both, each weighing its rarity: twice the weight of the
 * shared terms by the weight of both sides. Everything that reaches the threshold is found, as by a plain scan, but
 * only the rarest terms' postings are read: a statement that holds none of them cannot reach it any more (the prefix
 * filter of S. Chaudhuri, V. Ganti and R. Kaushik, "A Primitive Operator for Similarity Joins in Data Cleaning",
 * ICDE 2006, and of R. J. Bayardo, Y. Ma and R. Srikant, "Scaling Up All Pairs Similarity Search", WWW 2007).
 */

import { listTerms } from '../text/hash.ts'
import type { TermStatistics } from './search/inverse-document-frequency.ts'
import { findSorted, listAt, type NumberLists } from './segment/ragged-array.ts'
import { articleIdAt, type Segment } from './segment/segment.ts'

export interface StatementHit {
  /** The id of the article that it stands in. */
  id: string
  /** Its range in that article's text. */
  start: number
  end: number
  score: number
}

export interface StatementSearchOptions {
  statistics: TermStatistics
  /** The least score that is found, over 0 up to 1. The lower, the more is read. */
  threshold: number
}

/** Sums in another order differ in their last digits; a bound must not cut off what just reaches it. */
const ROUNDING = 1e-9
/** The same for sums kept in 32 bits. */
const FLOAT_ROUNDING = 1e-3

/** All statements, headlines aside, that score at least the threshold, the best first. */
export function searchStatements(
  text: string,
  segments: readonly Segment[],
  { statistics, threshold }: StatementSearchOptions,
): StatementHit[] {
  const terms = listTerms(text).map((term): Term => ({ term, weight: statistics.rarityOfTerm(term) }))
  terms.sort((a, b) => b.weight - a.weight)
  const hits = segments.flatMap((segment) => searchSegment(planQuery(segment, terms, threshold), threshold, statistics))
  return hits.sort((a, b) => b.score - a.score)
}

interface Term {
  term: number
  weight: number
}

/** A sentence as one segment sees it. */
interface Query {
  segment: Segment
  /** The weight of all its terms, those that the segment lacks included. */
  total: number
  /** What a hit shares at the least. */
  needed: number
  /** The terms that the segment has, by their places there; the rarest first. */
  known: readonly PlacedTerm[]
}

interface PlacedTerm {
  place: number
  weight: number
}

/**
 * For a score t, the shared weight s must be at least t/2 of both sides' weight together; the other side weighs s or
 * more, so that s >= w t / (2 - t), w being the weight of the sentence.
 */
function planQuery(segment: Segment, terms: readonly Term[], threshold: number): Query {
  const total = sumWeights(terms)
  const needed = (total * threshold) / (2 - threshold) - ROUNDING
  const known = terms
    .map(({ term, weight }) => ({ place: findSorted(segment.terms, term), weight }))
    .filter(({ place }) => place !== -1)
  return { segment, total, needed, known }
}

function searchSegment(query: Query, threshold: number, statistics: TermStatistics): StatementHit[] {
  const { segment, total, needed } = query
  const known = query.known.toSorted((a, b) => a.place - b.place)
  const hits: StatementHit[] = []
  for (const statement of listCandidates(query)) {
    const shared = sumShared(segment.statementTerms, statement, known)
    if (shared < needed) continue
    const score = (2 * shared) / (total + weighStatement(segment, statement, statistics))
    if (score >= threshold) hits.push(...toHit(segment, statement, score))
  }
  return hits
}

/** The statements that hold enough of the rarest terms to get what is needed with all of the others. */
function listCandidates({ segment, needed, known }: Query): number[] {
  const shared = new Float32Array(segment.statementCount)
  const touched: number[] = []
  let rest = sumWeights(known)
  for (const { place, weight } of known) {
    if (rest < needed) break
    for (const statement of listAt(segment.postings, place)) {
      if (shared[statement] === 0) touched.push(statement)
      shared[statement] = (shared[statement] ?? 0) + weight
    }
    rest -= weight
  }
  return touched.filter((statement) => (shared[statement] ?? 0) + rest >= needed - FLOAT_ROUNDING)
}

/** The weight of the terms that a statement shares; both sides ascend. */
function sumShared({ offsets, values }: NumberLists, statement: number, known: readonly PlacedTerm[]): number {
  const end = offsets[statement + 1] ?? 0
  let i = offsets[statement] ?? 0
  let sum = 0
  for (const { place, weight } of known) {
    while (i < end && (values[i] ?? 0) < place) i++
    if (i < end && values[i] === place) sum += weight
  }
  return sum
}

function weighStatement({ statementTerms, terms }: Segment, statement: number, statistics: TermStatistics): number {
  return listAt(statementTerms, statement).reduce((sum, place) => sum + statistics.rarityOfTerm(terms[place] ?? 0), 0)
}

/** Nothing for a headline, which stands nowhere in the text. */
function toHit(segment: Segment, statement: number, score: number): StatementHit[] {
  const start = segment.ranges[2 * statement] ?? 0
  const end = segment.ranges[2 * statement + 1] ?? 0
  const id = articleIdAt(segment, segment.statementArticles[statement] ?? 0)
  return end === 0 ? [] : [{ id, start, end, score }]
}

function sumWeights(terms: readonly { weight: number }[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0)
}
