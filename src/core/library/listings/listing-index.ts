/**
 * An immutable search index over one batch of listings: typed arrays alone, which a database keeps as they are. It holds
 * no text; what is found is read from the listings again. Listings are numbered in the order given.
 */

import { dayOf } from '../../model/date.ts'
import type { Listing, ListingIndex } from '../../model/listing.ts'
import { hashAddress } from '../identity/address.ts'
import type { InverseDocumentFrequency } from '../search/inverse-document-frequency.ts'
import { RaggedArrayBuilder, transpose } from '../segment/ragged-array.ts'
import { TermDictionary } from '../segment/term-dictionary.ts'

/** A posting has 16 bits: a listing's number and whether its headline contains the term. */
export const MAX_LISTINGS = 2 ** 15

/** What a word of the headline weighs against one of the description. */
const HEADLINE_GAIN = 1.7

/**
 * The index over a batch, made in one go.
 *
 * @throws RangeError for more than `MAX_LISTINGS`.
 * @internal
 */
export function buildListingIndex(listings: readonly Listing[], idf: InverseDocumentFrequency): ListingIndex {
  const builder = new ListingIndexBuilder(idf)
  builder.add(listings)
  return builder.finish()
}

/** Builds an index from listings that are given a few at a time, so that others can run in between. */
export class ListingIndexBuilder {
  readonly #idf: InverseDocumentFrequency
  readonly #dictionary = new TermDictionary()
  readonly #rows = new RaggedArrayBuilder()
  readonly #days: number[] = []
  readonly #addresses: number[] = []

  /** @param idf the same for all batches, or their norms cannot be compared */
  constructor(idf: InverseDocumentFrequency) {
    this.#idf = idf
  }

  /** @throws RangeError for more than `MAX_LISTINGS` in all. */
  add(listings: readonly Listing[]): void {
    if (this.#days.length + listings.length > MAX_LISTINGS) {
      throw new RangeError(`A batch holds at most ${MAX_LISTINGS} listings.`)
    }
    for (const { url, headline, description = '', datePublished } of listings) {
      const inHeadline = this.#dictionary.read(headline, 0, headline.length)
      const known = new Set(inHeadline)
      this.#rows.add(inHeadline)
      this.#rows.add(this.#dictionary.read(description, 0, description.length).filter((term) => !known.has(term)))
      this.#days.push(dayOf(datePublished))
      this.#addresses.push(hashAddress(url))
    }
  }

  finish(): ListingIndex {
    const { terms, places } = this.#dictionary.sort()
    const { offsets, values } = this.#rows.finish()
    const rows = { offsets, values: values.map((term) => places[term] ?? 0) }
    const postings = transpose(rows, terms.length)
    const index = { terms, offsets: postings.offsets, postings: Uint16Array.from(postings.values) }
    return {
      days: Int32Array.from(this.#days),
      addresses: Uint32Array.from(this.#addresses),
      norms: measureNorms(this.#days.length, index, this.#idf),
      ...index,
    }
  }
}

function measureNorms(
  count: number,
  { terms, offsets, postings }: Pick<ListingIndex, 'terms' | 'offsets' | 'postings'>,
  idf: InverseDocumentFrequency,
): Float32Array {
  const squares = new Float32Array(count)
  for (const [place, term] of terms.entries()) {
    const weight = idf.ofTerm(term)
    for (const posting of postings.subarray(offsets[place], offsets[place + 1])) {
      squares[posting >> 1] = (squares[posting >> 1] ?? 0) + (weight * gainOf(posting)) ** 2
    }
  }
  return squares.map(Math.sqrt)
}

/** What a term weighs by where the listing has it. */
export function gainOf(posting: number): number {
  return isInHeadline(posting) ? HEADLINE_GAIN : 1
}

export function isInHeadline(posting: number): boolean {
  return (posting & 1) === 0
}
