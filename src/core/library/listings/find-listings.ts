/**
 * Listings of the page's story. A listing is a headline and a sentence, so its few words are held against all that the
 * page is about: the cosine similarity of their weighed terms, the share of the page's headline that the listing's has,
 * and the days between the two.
 */
import { dayOf, NO_DAY } from '../../model/date.ts'
import type { ListingIndex } from '../../model/listing.ts'
import type { AnalysedArticle } from '../../statements/analysed-article.ts'
import { hashAddress } from '../identity/address.ts'
import type { InverseDocumentFrequency } from '../search/inverse-document-frequency.ts'
import { listWeightiest, weighTerms } from '../search/term-weights.ts'
import { findSorted } from '../segment/sorted-array.ts'
import { termOf } from '../segment/terms.ts'
import { gainOf, isInHeadline } from './listing-index.ts'
import { BIAS, DISTANCE_WEIGHT, HEADLINE_WEIGHT, SIMILARITY_WEIGHT } from './listing-weights.ts'

/** A lower bound offers more reports, and more of other stories: of those judged, nearly four of five are on it from here on. */
const MIN_SCORE = 0.4
/** Nobody reads a longer list, and each is a page to fetch. */
const MAX_FOUND = 40
/** Terms of the page that are looked up, the weightiest first: more would read more postings and change no order. */
const MAX_QUERY_TERMS = 120
/** Listings less similar never turned out to be on the story. */
const MIN_SIMILARITY = 0.15
/** Days that an unknown date counts for. */
const UNKNOWN_DISTANCE = 3

/** A listing by its place. */
export interface FoundListing {
  /** Index of its batch among those searched, and its number there. */
  batch: number
  listing: number
  /** The probability that it is on the page's story, 0 to 1. */
  score: number
}

/**
 * What a listing is judged by.
 *
 * @internal
 */
export interface MeasuredListing extends Pick<FoundListing, 'batch' | 'listing'> {
  /** The square root of the cosine similarity of its terms and the page's, 0 to 1. */
  similarity: number
  /** The share of the page's headline, by IDF, that its headline contains, 0 to 1. */
  headline: number
  /** The logarithm of the days between the two, at least one. */
  distance: number
}

/**
 * Of a logistic regression over the features of a listing; fitted by `npm run train`.
 *
 * @internal
 */
export interface ListingWeights {
  bias: number
  similarity: number
  headline: number
  distance: number
}

const SHIPPED_WEIGHTS: ListingWeights = {
  bias: BIAS,
  similarity: SIMILARITY_WEIGHT,
  headline: HEADLINE_WEIGHT,
  distance: DISTANCE_WEIGHT,
}

/**
 * The listings that are probably on the page's story, the best first; the page itself is left out, and of listings of one
 * address all but the best.
 * @param idf the one that the indexes were built with
 */
export function findListings(
  page: AnalysedArticle,
  indexes: readonly ListingIndex[],
  idf: InverseDocumentFrequency,
): FoundListing[] {
  const seen = new Set([hashAddress(page.article.url)])
  const addressOf = ({ batch, listing }: FoundListing) => indexes[batch]?.addresses[listing] ?? 0
  return rankListings(measureListings(page, indexes, idf))
    .filter((found) => !seen.has(addressOf(found)) && seen.add(addressOf(found)))
    .slice(0, MAX_FOUND)
}

/**
 * The best first.
 *
 * @internal
 */
export function rankListings(
  listings: readonly MeasuredListing[],
  weights: ListingWeights = SHIPPED_WEIGHTS,
): FoundListing[] {
  return listings
    .map(({ batch, listing, ...features }) => ({ batch, listing, score: estimateProbability(features, weights) }))
    .filter(({ score }) => score >= MIN_SCORE)
    .sort((a, b) => b.score - a.score || a.batch - b.batch || a.listing - b.listing)
}

function estimateProbability(
  { similarity, headline, distance }: Omit<MeasuredListing, 'batch' | 'listing'>,
  weights: ListingWeights,
): number {
  const evidence =
    weights.bias + weights.similarity * similarity + weights.headline * headline + weights.distance * distance
  return 1 / (1 + Math.exp(-evidence))
}

/**
 * The listings that may be on the page's story, in the order of the batches.
 *
 * @internal
 */
export function measureListings(
  page: AnalysedArticle,
  indexes: readonly ListingIndex[],
  idf: InverseDocumentFrequency,
): MeasuredListing[] {
  const query = listQueryTerms(page, idf)
  const day = dayOf(page.article.datePublished)
  const longest = indexes.reduce((length, { norms }) => Math.max(length, norms.length), 0)
  const sums: Sums = { products: new Float32Array(longest), headlines: new Float32Array(longest) }
  return indexes.flatMap((index, batch) => measureBatch(query, day, index, batch, sums))
}

interface QueryTerm {
  term: number
  /** In the page's vector, times the term's IDF. */
  weight: number
  /** Its share of the page's headline; 0 when it is not in it. */
  headlineShare: number
}

function listQueryTerms(page: AnalysedArticle, idf: InverseDocumentFrequency): QueryTerm[] {
  const headline = new Set(page.headlineWords.map(({ key }) => termOf(key)).filter((term) => term !== undefined))
  const total = [...headline].reduce((sum, term) => sum + idf.ofTerm(term), 0)
  return listWeightiest(weighTerms(page, idf), MAX_QUERY_TERMS).map(([term, weight]) => {
    const rarity = idf.ofTerm(term)
    return { term, weight: weight * rarity, headlineShare: headline.has(term) ? rarity / total : 0 }
  })
}

/** What the listings of one batch share with the page; used for one batch after another, since there are hundreds. */
interface Sums {
  products: Float32Array
  headlines: Float32Array
}

function measureBatch(
  query: readonly QueryTerm[],
  pageDay: number,
  { terms, offsets, postings, norms, days }: ListingIndex,
  batch: number,
  { products, headlines }: Sums,
): MeasuredListing[] {
  products.fill(0)
  headlines.fill(0)
  for (const { term, weight, headlineShare } of query) {
    const place = findSorted(terms, term)
    if (place === -1) continue
    for (const posting of postings.subarray(offsets[place], offsets[place + 1])) {
      const listing = posting >> 1
      products[listing] = (products[listing] ?? 0) + weight * gainOf(posting)
      if (isInHeadline(posting)) headlines[listing] = (headlines[listing] ?? 0) + headlineShare
    }
  }
  const measured: MeasuredListing[] = []
  for (let listing = 0; listing < norms.length; listing++) {
    const cosine = (products[listing] ?? 0) / (norms[listing] || 1)
    if (cosine < MIN_SIMILARITY ** 2) continue
    const distance = measureDistance(pageDay, days[listing] ?? NO_DAY)
    measured.push({ batch, listing, similarity: Math.sqrt(cosine), headline: headlines[listing] ?? 0, distance })
  }
  return measured
}

function measureDistance(a: number, b: number): number {
  return Math.log(a === NO_DAY || b === NO_DAY ? UNKNOWN_DISTANCE : Math.max(1, Math.abs(a - b)))
}
