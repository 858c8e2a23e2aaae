/** Reads and writes listings; a batch is written with its index and its texts in one transaction. */
import type { Listing, ListingIndex } from '../core/model/listing.ts'
import { complete } from './complete.ts'
import type { Database, ListingBatch } from './database.ts'
import { readEach } from './read-each.ts'
import { isListing, isListingBatch, isListingIndex } from './stored-shapes.ts'

/** Listings that are stored in one record: more are read in vain for each one found, fewer take longer to write. */
const CHUNK = 32

const LISTING_STORES = ['listingBatches', 'listingIndexes', 'listingTexts'] as const

/** Where a listing is: its batch, and its number there. */
export interface ListingPlace {
  batch: string
  listing: number
}

/** The ids of the batches held, the oldest first. */
export async function listBatchIds(database: Database): Promise<string[]> {
  return (await listBatches(database)).map(({ id }) => id)
}

/** Those that can be read; one that cannot is not held, so the next refresh fetches it again. */
export async function listBatches(database: Database): Promise<ListingBatch[]> {
  return (await database.getAll('listingBatches')).filter(isListingBatch)
}

/** Lets the next refresh fetch these batches again, which then replace what is there. */
export async function forgetBatches(database: Database, ids: readonly string[]): Promise<void> {
  const { store, done } = database.transaction('listingBatches', 'readwrite')
  await Promise.all([...ids.map((id) => store.delete(id)), done])
}

/** Writes a batch; one with the same id is replaced. */
export async function writeBatch(
  database: Database,
  id: string,
  listings: readonly Listing[],
  index: ListingIndex,
): Promise<void> {
  const transaction = database.transaction(LISTING_STORES, 'readwrite')
  const texts = transaction.objectStore('listingTexts')
  const chunks = Array.from({ length: Math.ceil(listings.length / CHUNK) }, (_, chunk) => ({
    batch: id,
    chunk,
    listings: listings.slice(chunk * CHUNK, (chunk + 1) * CHUNK),
  }))
  const bytes = bytesOfIndex(index) + listings.reduce((sum, listing) => sum + bytesOf(listing), 0)
  await complete(transaction.done, [
    texts.delete(textsOf(id)),
    transaction.objectStore('listingBatches').put({ id, listingCount: listings.length, bytes }),
    transaction.objectStore('listingIndexes').put({ id, index }),
    ...chunks.map((chunk) => texts.put(chunk)),
  ])
}

/** The indexes of these batches, by id; a batch that has gone or cannot be read is left out. */
export async function readListingIndexes(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, ListingIndex>> {
  const records = await readEach(database, 'listingIndexes', ids)
  return new Map(records.flatMap((record) => (isListingIndex(record?.index) ? [[record.id, record.index]] : [])))
}

/** The listings at these places, in the same order; those that have gone or cannot be read are left out. */
export async function readListings(database: Database, places: readonly ListingPlace[]): Promise<Listing[]> {
  const store = database.transaction('listingTexts').store
  const found = places.map(async ({ batch, listing }): Promise<unknown> => {
    const record = await store.get([batch, Math.floor(listing / CHUNK)])
    return record?.listings?.[listing % CHUNK]
  })
  return (await Promise.all(found)).filter(isListing)
}

/** Drops the batches before an id, or all of them. */
export async function dropBatches(database: Database, before?: string): Promise<void> {
  const transaction = database.transaction(LISTING_STORES, 'readwrite')
  const ids = before === undefined ? undefined : IDBKeyRange.upperBound(before, true)
  const chunks = before === undefined ? undefined : IDBKeyRange.upperBound([before], true)
  await Promise.all([
    emptyStore(transaction.objectStore('listingBatches'), ids),
    emptyStore(transaction.objectStore('listingIndexes'), ids),
    emptyStore(transaction.objectStore('listingTexts'), chunks),
    transaction.done,
  ])
}

interface EmptiableStore {
  clear(): Promise<void>
  delete(range: IDBKeyRange): Promise<void>
}

function emptyStore(store: EmptiableStore, range: IDBKeyRange | undefined): Promise<void> {
  return range ? store.delete(range) : store.clear()
}

/** Every chunk of a batch: an array is after all numbers and strings. */
function textsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []])
}

function bytesOfIndex(index: ListingIndex): number {
  return Object.values(index).reduce((sum: number, array: ArrayBufferView) => sum + array.byteLength, 0)
}

/** Roughly what the browser stores, which keeps strings as UTF-8 or UTF-16: this is a figure for people. */
function bytesOf({ url, headline, description = '', publisher }: Listing): number {
  return url.length + headline.length + description.length + publisher.length
}
