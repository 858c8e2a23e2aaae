/** Articles that are only known by what lists of the world's news say of them. */
import * as v from 'valibot'
import { textSchema, webAddressSchema } from './article.ts'

/** What a listing must be. */
export const listingSchema = v.object({
  /** Where the article can be read. */
  url: webAddressSchema,
  headline: textSchema,
  /** One or two sentences; lists of headlines alone have none. */
  description: v.exactOptional(v.string()),
  /** The outlet's name as readers know it, or its host where the list names none. */
  publisher: textSchema,
  /** ISO 8601: when it was published or, where the list does not say, when the list saw it first. */
  datePublished: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}/, 'is not an ISO 8601 date'))),
  /** BCP 47. */
  inLanguage: v.exactOptional(v.string()),
})

/** An article known by its headline, description, outlet, date and address; it is offered to be read, not compared. */
export type Listing = v.InferOutput<typeof listingSchema>

/** The search index over one batch of listings, see `library/listings/listing-index.ts`: typed arrays alone. */
export interface ListingIndex {
  /** The days of the listings' dates, since 1970-01-01. */
  days: Int32Array
  /** A hash of each address, by which the page itself and a listing of another list are recognised. */
  addresses: Uint32Array
  /** The length of each listing's vector of weighed terms. */
  norms: Float32Array
  /** The terms of the batch in ascending order. */
  terms: Uint32Array
  /** Where each term's postings begin, and finally where the last end: one entry more than there are terms. */
  offsets: Uint32Array
  /** Per term, ascending: twice the number of a listing that contains it, plus one when its headline does not. */
  postings: Uint16Array
}
