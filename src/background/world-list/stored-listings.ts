/**
 * The listings as a comparison searches them: indexes are loaded from storage and kept in memory while the worker lives.
 * Batches are immutable, so what has been loaded is never out of date.
 */
import { findListings } from '../../core/library/listings/find-listings.ts'
import { createInverseDocumentFrequency } from '../../core/library/search/inverse-document-frequency.ts'
import type { NewsArticle } from '../../core/model/article.ts'
import type { Listing, ListingIndex } from '../../core/model/listing.ts'
import { analyseArticle } from '../../core/statements/analyse-article.ts'
import { noteDamage } from '../../platform/damage-log.ts'
import type { Database } from '../../platform/database.ts'
import {
  forgetBatches,
  type ListingPlace,
  listBatchIds,
  readListingIndexes,
  readListings,
} from '../../platform/listing-store.ts'
import { inTurn } from '../in-turn.ts'

export class StoredListings {
  readonly #database: Database
  /** By batch. */
  readonly #loaded = new Map<string, ListingIndex>()

  constructor(database: Database) {
    this.#database = database
  }

  /** The listings that are probably on the page's story, the best first; the page itself is not among them. */
  async find(page: NewsArticle): Promise<Listing[]> {
    // One after another: whoever comes second finds them loaded.
    const batches = await inTurn('listings', () => this.#load())
    const idf = createInverseDocumentFrequency({ segments: [] })
    const found = findListings(
      analyseArticle(page),
      batches.map(([, index]) => index),
      idf,
    )
    const places = found.flatMap(({ batch, listing }): ListingPlace[] => {
      const id = batches[batch]?.[0]
      return id === undefined ? [] : [{ batch: id, listing }]
    })
    return readListings(this.#database, places)
  }

  /** Loads what is missing and lets go of what has been dropped. */
  async #load(): Promise<[id: string, index: ListingIndex][]> {
    const ids = new Set(await listBatchIds(this.#database))
    for (const id of this.#loaded.keys()) if (!ids.has(id)) this.#loaded.delete(id)
    const missing = [...ids].filter((id) => !this.#loaded.has(id))
    for (const [id, index] of await readListingIndexes(this.#database, missing)) this.#loaded.set(id, index)
    await this.#forget(missing.filter((id) => !this.#loaded.has(id)))
    return [...this.#loaded]
  }

  /** The list itself has what was damaged here. */
  async #forget(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    await forgetBatches(this.#database, ids)
    void noteDamage('listingsForgotten', ids.length)
  }
}
