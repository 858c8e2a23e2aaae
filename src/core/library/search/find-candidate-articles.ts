/**
 * Articles of the library that may be on the page's story: those that share the words that the page is most about.
 *
 * BM25 (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009), with
 * the headline and lead weighing more as in BM25F, as a share of the weight of the page's own terms.
 */
import { numberOf, occurrencesOf } from '../segment/occurrences.ts'
import { rowAt } from '../segment/ragged-array.ts'
import type { Segment } from '../segment/segment.ts'
import { findSorted } from '../segment/sorted-array.ts'
import { listWeightiest, saturate, type TermWeights, weighOccurrences } from './term-weights.ts'

/** Terms of the page that are looked up: more would read more of the library and find hardly any other articles. */
const MAX_QUERY_TERMS = 40
/** How much long articles are penalised for containing more words: BM25's b. */
const LENGTH_NORMALISATION = 0.3

/** An article of a segment, by its number there. */
export interface CandidateArticle {
  segment: Segment
  article: number
  /** The share of the page's weightiest terms that it contains, by weight, 0 to 1. */
  share: number
}

/** The articles of the segments that reach `minShare`, in no particular order. */
export function findCandidateArticles(
  page: TermWeights,
  segments: readonly Segment[],
  minShare: number,
): CandidateArticle[] {
  const query = listWeightiest(page, MAX_QUERY_TERMS)
  const total = query.reduce((sum, [, weight]) => sum + weight, 0)
  const candidates: CandidateArticle[] = []
  for (const segment of segments) {
    const shared = sumShared(segment, query)
    for (let article = 0; article < shared.length; article++) {
      const weight = shared[article] ?? 0
      if (weight > 0 && weight >= minShare * total) candidates.push({ segment, article, share: weight / total })
    }
  }
  return candidates
}

/** The weight of the query's terms that each article of a segment contains. */
function sumShared(
  { articleCount, lengths, terms, postings }: Segment,
  query: readonly [term: number, weight: number][],
): Float64Array {
  const sums = new Float64Array(articleCount)
  const average = lengths.reduce((sum, length) => sum + length, 0) / articleCount
  for (const [term, weight] of query) {
    const place = findSorted(terms, term)
    if (place === -1) continue
    for (const entry of rowAt(postings, place)) {
      const article = numberOf(entry)
      const length = 1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * (lengths[article] ?? 0)) / average
      sums[article] = (sums[article] ?? 0) + weight * saturate(weighOccurrences(occurrencesOf(entry)), length)
    }
  }
  return sums
}
