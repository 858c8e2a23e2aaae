/** Fetches one quarter of an hour of the world list, all of its files, as one batch of listings. */
import { addressKey } from '../../core/library/identity/address.ts'
import { MAX_LISTINGS } from '../../core/library/listings/listing-index.ts'
import type { Listing } from '../../core/model/listing.ts'
import { type Fetched, fetchDocument } from '../sources/fetch-document.ts'
import { type ListingLimits, parseListings } from './parse-listings.ts'
import { listFileNames, quarterMoment } from './quarters.ts'

/** Requests at a time: most of them are answered by "not found". */
const AT_ONCE = 5
/** A file has 200 kB packed and 1.5 MB unpacked. */
const FILE_BOUNDS = { timeout: 30_000, size: 20_000_000 }

/** Why the list cannot be had now. */
export type Refusal = Extract<Fetched, { state: 'wait' | 'failed' }>

export type Quarter = { state: 'fetched'; files: number; listings: Listing[] } | Refusal

/**
 * A file that is not there, too large or damaged is left out; any other trouble ends it.
 * @param list address of the folder of files
 * @throws DOMException `AbortError` when cancelled.
 */
export async function fetchQuarter(
  list: string,
  quarter: string,
  limits: Omit<ListingLimits, 'seen'>,
  signal: AbortSignal,
): Promise<Quarter> {
  const names = listFileNames(quarter)
  const seen = quarterMoment(quarter)
  const listings = new Map<string, Listing>()
  let files = 0
  for (let start = 0; start < names.length && listings.size < MAX_LISTINGS; start += AT_ONCE) {
    const addresses = names.slice(start, start + AT_ONCE).map((name) => new URL(name, list).href)
    for (const fetched of await Promise.all(addresses.map((address) => fetchFile(address, signal)))) {
      if (fetched.state === 'fetched') {
        files++
        for (const listing of parseListings(fetched.text, { ...limits, seen }).listings) {
          listings.set(addressKey(listing.url), listing)
        }
      } else if (fetched.state !== 'notModified' && !isAbsent(fetched)) return fetched
    }
  }
  return { state: 'fetched', files, listings: [...listings.values()].slice(0, MAX_LISTINGS) }
}

function fetchFile(address: string, signal: AbortSignal): Promise<Fetched> {
  return fetchDocument(address, signal, {}, FILE_BOUNDS)
}

function isAbsent(refusal: Refusal): boolean {
  return refusal.state === 'failed' && (refusal.gone === true || refusal.unreadable === true)
}
