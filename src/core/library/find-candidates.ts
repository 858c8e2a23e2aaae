/**
 * Articles of the library that may be on the page's story: those that share the words which the page is most about.
 *
 * BM25 (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009), headline and
 * lead weighing more as in BM25F, as a share of what the page's own words weigh.
 */
import { findSorted, listAt } from './number-lists.ts'
import type { Segment } from './segment.ts'
import { saturate, weighPlace } from './weigh-article.ts'

/** Terms of the page that are looked up: more read more of the library and find hardly another article. */
const TERMS_ASKED = 40
/** How much long articles pay for holding more words: BM25's b. */
const LENGTH_NORMALISATION = 0.3

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
    for (const [article, weight] of sumShared(segment, asked).entries()) {
      if (weight > 0 && weight >= leastShare * total) candidates.push({ segment, article, share: weight / total })
    }
  }
  return candidates
}

/** The weight of the terms that each article of a segment has. */
function sumShared(segment: Segment, asked: readonly [term: number, weight: number][]): Float64Array {
  const sums = new Float64Array(segment.articleCount)
  const usualLength = segment.statementTerms.values.length / segment.articleCount
  for (const [term, weight] of asked) {
    const place = findSorted(segment.terms, term)
    if (place !== -1) addTerm(segment, listAt(segment.postings, place), weight, usualLength, sums)
  }
  return sums
}

function addTerm(
  { firstStatements, statementTerms, articleCount }: Segment,
  statements: Uint32Array,
  weight: number,
  usualLength: number,
  sums: Float64Array,
): void {
  let i = 0
  for (let article = 0; article < articleCount && i < statements.length; article++) {
    const first = firstStatements[article] ?? 0
    const end = firstStatements[article + 1] ?? 0
    let frequency = 0
    for (; (statements[i] ?? end) < end; i++) frequency += weighPlace((statements[i] ?? 0) - first)
    if (frequency === 0) continue
    const length = ((statementTerms.offsets[end] ?? 0) - (statementTerms.offsets[first] ?? 0)) / usualLength
    const norm = 1 - LENGTH_NORMALISATION + LENGTH_NORMALISATION * length
    sums[article] = (sums[article] ?? 0) + weight * saturate(frequency, norm)
  }
}
