/** The world list: half a million listings, how large their indexes are, how fast they are made and searched. */
import { findListings } from '../../src/core/library/listings/find-listings.ts'
import { buildListingIndex, ListingIndexBuilder } from '../../src/core/library/listings/listing-index.ts'
import { createInverseDocumentFrequency } from '../../src/core/library/search/inverse-document-frequency.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import type { Listing } from '../../src/core/model/listing.ts'
import { analyseArticle } from '../../src/core/statements/analyse-article.ts'
import { choosePages } from './choose-pages.ts'
import { type Figure, median, percentile, timeEach } from './figures.ts'
import { makeListings } from './make-listings.ts'

const LISTINGS = 500_000
/** In one quarter of an hour of the list, which is a batch. */
const BATCH = 2400
/** In one stretch of a refresh. */
const SLICE = 300
const HOUR = 9600
const PAGES = 60

export function benchListings(articles: readonly NewsArticle[]): Promise<Figure[]> {
  const listings = makeListings(articles, LISTINGS)
  const batches = Array.from({ length: Math.ceil(LISTINGS / BATCH) }, (_, i) =>
    listings.slice(i * BATCH, (i + 1) * BATCH),
  )
  return measure(batches, choosePages(articles, PAGES))
}

async function measure(batches: readonly Listing[][], pages: readonly NewsArticle[]): Promise<Figure[]> {
  const idf = createInverseDocumentFrequency({ segments: [] })
  const indexes = batches.map((batch) => buildListingIndex(batch, idf))
  const bytes = indexes.flatMap((index) => Object.values(index)).reduce((sum, array) => sum + array.byteLength, 0)
  const building = batches.slice(0, HOUR / BATCH).flatMap(timeSlices)
  const searching = await timeEach(pages, (page) => findListings(analyseArticle(page), indexes, idf))
  const name = `one page among ${LISTINGS.toLocaleString('en')} listings`
  return [
    { name: `${name}, median`, value: median(searching), unit: 'ms', goal: '≤ 60 ms' },
    { name: `${name}, 95th percentile`, value: percentile(searching, 0.95), unit: 'ms' },
    {
      name: `indexing an hour’s ${HOUR.toLocaleString('en')} listings`,
      value: building.reduce((sum, time) => sum + time, 0),
      unit: 'ms',
      goal: '≤ 5,000 ms',
    },
    { name: 'its longest stretch', value: Math.max(...building), unit: 'ms', goal: '≤ 50 ms' },
    { name: 'index of listings beyond the text', value: bytes / LISTINGS, unit: 'bytes per listing', goal: '≤ 120' },
  ]
}

/** How long each stretch takes in which a batch is indexed, as a refresh does it. */
function timeSlices(batch: readonly Listing[]): number[] {
  const builder = new ListingIndexBuilder(createInverseDocumentFrequency({ segments: [] }))
  const slices = Array.from({ length: BATCH / SLICE }, (_, i) => batch.slice(i * SLICE, (i + 1) * SLICE))
  return [...slices.map((slice) => () => builder.add(slice)), () => builder.finish()].map((step) => {
    const start = performance.now()
    step()
    return performance.now() - start
  })
}
