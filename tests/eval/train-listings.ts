/**
 * Fits the weights of listings on what the weights of related articles are fitted on and on half of the stories that editors
 * filed, each article cut to what a list says of it; measures them on the other half.
 */
import {
  type ListingWeights,
  type MeasuredListing,
  measureListings,
  rankListings,
} from '../../src/core/library/listings/find-listings.ts'
import { buildListingIndex, MAX_LISTINGS } from '../../src/core/library/listings/listing-index.ts'
import { createInverseDocumentFrequency } from '../../src/core/library/search/inverse-document-frequency.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import type { Listing } from '../../src/core/model/listing.ts'
import { analyseArticle } from '../../src/core/statements/analyse-article.ts'
import { splitSentences } from '../../src/core/text/sentences.ts'
import { type Example, fitLogistic } from './fit-logistic.ts'
import { measureStories } from './measure-stories.ts'
import { readCompleteEvents, readJudgedPages, readStories, readTrainingStories } from './related-queries.ts'
import type { TrainedFile } from './trained-file.ts'

const PENALTY = 1
/** A judged listing counts for several of the known events', which are many and nearly all easy. */
const JUDGED_WEIGHT = 3
const KNOWN_WEIGHT = 1
/** A list of the world's news is full of what only shares a word and the day; the stories' candidates stand for that. */
const STORY_WEIGHT = 0.02
const HARDEST = 40
/** Weights are kept in tenths: finer ones change no figure, and might differ between processors. */
const PER_UNIT = 10
/** In UTF-16 code units: where lists cut a description. */
const MAX_DESCRIPTION = 300

/** A measured listing by its article's id. */
type IdentifiedListing = MeasuredListing & { id: string }

export function trainListings(articles: readonly NewsArticle[]): TrainedFile {
  const measure = createListingMeasure(articles)
  const judged = readJudgedPages(articles).flatMap(({ page, verdicts }) =>
    measure(page).flatMap((listing) => toExample(listing, verdicts.get(listing.id), JUDGED_WEIGHT)),
  )
  const events = readCompleteEvents()
  const measureEvent = createListingMeasure(events.library)
  const known = events.queries.flatMap(({ page, others }) =>
    measureEvent(page).flatMap((listing) => toExample(listing, others.has(listing.id), KNOWN_WEIGHT)),
  )
  const stories = readTrainingStories(articles).flatMap(({ page, others }) => {
    const listings = measure(page).toSorted((a, b) => seem(b) - seem(a))
    return listings.slice(0, HARDEST).flatMap((listing) => toExample(listing, others.has(listing.id), STORY_WEIGHT))
  })
  const { weights, intercept } = fitLogistic([...judged, ...known, ...stories], PENALTY)
  const [similarity = 0, headline = 0, distance = 0] = weights.map(round)
  const fitted: ListingWeights = { bias: round(intercept), similarity, headline, distance }
  const figures = measureStories(readStories(articles), ({ page }) => rank(measure(page), fitted))
  const [mrr, first, third, tenth] = [figures.mrr, figures.hitAt1, figures.hitAt3, figures.hitAt10].map((figure) =>
    figure.toFixed(3),
  )
  return {
    path: 'src/core/library/listings/listing-weights.ts',
    content: printWeights(fitted),
    summary:
      `fitted on ${judged.length} judged listings, ${events.queries.length} events and ${stories.length} candidates of stories; on ${figures.queries} stories among ` +
      `${articles.length} listings: MRR ${mrr}, hit@1 ${first}, hit@3 ${third}, hit@10 ${tenth}`,
  }
}

/** What a list of the world's news would say of an article: its headline and first sentence. */
export function toListing({ url, id, headline, publisher, datePublished, articleBody }: NewsArticle): Listing {
  const [first] = splitSentences(articleBody)
  const description = articleBody.slice(first?.start, first?.end).slice(0, MAX_DESCRIPTION)
  const date = /^\d{4}-\d{2}-\d{2}/.test(datePublished ?? '') && datePublished ? { datePublished } : {}
  return { url: url ?? `https://listing.example/${id}`, headline, description, publisher, ...date }
}

/** Measures the listings of these articles against a page; the page's own is left out. */
export function createListingMeasure(articles: readonly NewsArticle[]): (page: NewsArticle) => IdentifiedListing[] {
  const idf = createInverseDocumentFrequency({ segments: [] })
  const batches = Array.from({ length: Math.ceil(articles.length / MAX_LISTINGS) }, (_, i) =>
    articles.slice(i * MAX_LISTINGS, (i + 1) * MAX_LISTINGS),
  )
  const indexes = batches.map((batch) => buildListingIndex(batch.map(toListing), idf))
  return (page) =>
    measureListings(analyseArticle(page), indexes, idf)
      .map((listing) => ({ ...listing, id: batches[listing.batch]?.[listing.listing]?.id ?? '' }))
      .filter(({ id }) => id !== page.id)
}

function rank(listings: readonly IdentifiedListing[], weights: ListingWeights): string[] {
  const idOf = new Map(listings.map(({ batch, listing, id }) => [`${batch} ${listing}`, id]))
  return rankListings(listings, weights).map(({ batch, listing }) => idOf.get(`${batch} ${listing}`) ?? '')
}

/** None for a listing that nobody judged. */
function toExample(
  { similarity, headline, distance }: MeasuredListing,
  related: boolean | undefined,
  weight: number,
): Example[] {
  return related === undefined ? [] : [{ values: [similarity, headline, distance], positive: related, weight }]
}

/** How likely a listing seems before anything is fitted, so that the hardest are fitted on. */
function seem({ similarity, headline, distance }: MeasuredListing): number {
  return similarity + 0.4 * headline - 0.15 * distance
}

function round(weight: number): number {
  return Math.round(weight * PER_UNIT) / PER_UNIT
}

function printWeights({ bias, similarity, headline, distance }: ListingWeights): string {
  return `/** The weights of listings. Written by \`npm run train\`; do not edit. */
export const BIAS = ${bias}
export const SIMILARITY_WEIGHT = ${similarity}
export const HEADLINE_WEIGHT = ${headline}
export const DISTANCE_WEIGHT = ${distance}
`
}
