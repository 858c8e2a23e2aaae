/**
 * Articles of the library that may be on the page's story: those that share the words which the page is most about.
 *
 * BM25 (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009), headline and
 * lead weighing more as in BM25F, as a share of what the page's own words weigh.
 */
import { findSorted, listAt } from '../segment/ragged-array.ts'
import type { Segment } from '../segment/segment.ts'
import { saturate, weighPlace } from './term-weights.ts'

/** Terms of the page that are looked up: more read more of the library and find hardly another article. */
const TERMS_ASKED = 40
/** How much long articles pay for holding more words: BM25's b. */
const LENGTH_NORMALISATION = 0.3

const NO_ARTICLE = -1

/** An article of a segment, by its number there. */
export interface Candidate {
  segment: Segment
  article: number
  /** The share of the page's weightiest terms that it has, 0 to 1. */
  share: number
}

/** The articles of the segments with at least a share, in no order. */
export function findCandidates(
  page: ReadonlyMap<number, number>,
  segments: readonly Segment[],
  leastShare: number,
): Candidate[] {
  const asked = [...page].sort(([, a], [, b]) => b - a).slice(0, TERMS_ASKED)
  const total = asked.reduce((sum, [, weight]) => sum + weight, 0)
  const candidates: Candidate[] = []
  for (const segment of segments) {
    const shared = sumShared(segment, asked)
    for (let article = 0; article < shared.length; article++) {
      const weight = shared[article] ?? 0
      if (weight > 0 && weight >= leastShare * total) candidates.push({ segment, article, share: weight / total })
    }
  }
  return candidates
}

/** The weight of the terms that each article of a segment has. */
function sumShared(segment: Segment, asked: readonly [term: number, weight: number][]): Float64Array {
  const sums = new Float64Array(segment.articleCount)
  const lengths = lengthsOf(segment)
  for (const [term, weight] of asked) {
    const place = findSorted(segment.terms, term)
    if (place !== -1) addTerm(segment, listAt(segment.postings, place), weight, lengths, sums)
  }
  return sums
}

const knownLengths = new WeakMap<Segment, Float64Array>()

/** Reckoned once per segment, which never changes. */
function lengthsOf(segment: Segment): Float64Array {
  const lengths = knownLengths.get(segment) ?? normaliseLengths(segment)
  knownLengths.set(segment, lengths)
  return lengths
}

/** What an article's length is taken for, per article; 1 for the average. */
function normaliseLengths({ firstStatements, statementTerms, articleCount }: Segment): Float64Array {
  const average = statementTerms.values.length / articleCount
  return new Float64Array(articleCount).map((_, article) => {
    const first = statementTerms.offsets[firstStatements[article] ?? 0] ?? 0
    const end = statementTerms.offsets[firstStatements[article + 1] ?? 0] ?? 0
    return 1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * (end - first)) / average
  })
}

/** Adds a term's weight to each article that its statements, in ascending order, stand in. */
function addTerm(
  { firstStatements, statementArticles }: Segment,
  statements: Uint32Array,
  weight: number,
  lengths: Float64Array,
  sums: Float64Array,
): void {
  let frequency = 0
  let next = statementArticles[statements[0] ?? 0] ?? 0
  for (let i = 0; i < statements.length; i++) {
    const article = next
    frequency += weighPlace((statements[i] ?? 0) - (firstStatements[article] ?? 0))
    next = statementArticles[statements[i + 1] ?? -1] ?? NO_ARTICLE
    if (next === article) continue
    sums[article] = (sums[article] ?? 0) + weight * saturate(frequency, lengths[article])
    frequency = 0
  }
}
