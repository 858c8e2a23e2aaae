/**
 * What the records of the library must be to be used: an older Parallax wrote them, a newer one, or a disk that failed.
 * One that is something else stays where it is, and whoever reads leaves it out.
 */
import * as v from 'valibot'
import { type Listing, type ListingIndex, listingSchema } from '../core/model/listing.ts'
import { type Source, sourceSchema as strictSourceSchema } from '../core/model/source.ts'
import type { ArticleRecord, ListingBatch, SegmentRecord, SourceRecord } from './database.ts'

const text = v.string()
const count = v.pipe(v.number(), v.finite(), v.minValue(0))

const segmentSchema = v.object({
  id: text,
  sourceId: text,
  week: v.pipe(v.number(), v.integer()),
  undated: v.boolean(),
  articleCount: count,
  statementCount: count,
  bytes: count,
  quotationFilter: v.exactOptional(v.instance(Uint8Array)),
})

/** Less strict than what lets an article in: one that is there is not lost because a rule has changed since. */
const articleSchema = v.object({
  id: text,
  sourceId: text,
  segmentId: text,
  day: v.pipe(v.number(), v.integer()),
  addressKey: v.optional(text),
  textKey: text,
  article: v.object({
    id: text,
    url: v.optional(text),
    headline: text,
    publisher: text,
    author: v.optional(text),
    datePublished: v.optional(text),
    inLanguage: v.optional(text),
    articleBody: text,
  }),
})

/** As with articles; only what is an address must be one. */
const sourceSchema = v.object({ ...strictSourceSchema.entries, name: text, country: v.optional(text) })

const sourceRecordSchema = v.object({
  id: text,
  source: sourceSchema,
  status: v.object({
    state: v.picklist(['new', 'fine', 'failing', 'waiting', 'noPermission']),
    problem: v.optional(text),
    lastRefreshed: v.optional(text),
    notBefore: v.optional(text),
    askedByServer: v.optional(v.boolean()),
    teasersOnly: v.optional(v.boolean()),
    pageSites: v.optional(v.array(text)),
  }),
  etag: v.optional(text),
  lastModified: v.optional(text),
  withoutArticle: v.optional(v.array(text)),
  failures: count,
  removed: v.boolean(),
})

const batchSchema = v.object({ id: text, listingCount: count, bytes: count })

export const isSegmentRecord = (value: unknown): value is SegmentRecord => v.is(segmentSchema, value)
export const isArticleRecord = (value: unknown): value is ArticleRecord => v.is(articleSchema, value)
export const isSource = (value: unknown): value is Source => v.is(sourceSchema, value)
export const isSourceRecord = (value: unknown): value is SourceRecord => v.is(sourceRecordSchema, value)
export const isListingBatch = (value: unknown): value is ListingBatch => v.is(batchSchema, value)
export const isListing = (value: unknown): value is Listing => v.is(listingSchema, value)

/** Whether a search of it comes to an end; a number that is another merely finds another listing, which is then read. */
export function isListingIndex(value: unknown): value is ListingIndex {
  const { days, addresses, norms, terms, offsets, postings } = Object(value) as Partial<ListingIndex>
  return (
    days instanceof Int32Array &&
    addresses instanceof Uint32Array &&
    norms instanceof Float32Array &&
    terms instanceof Uint32Array &&
    offsets instanceof Uint32Array &&
    postings instanceof Uint16Array &&
    addresses.length === days.length &&
    norms.length === days.length &&
    offsets.length === terms.length + 1 &&
    offsets.at(-1) === postings.length
  )
}
