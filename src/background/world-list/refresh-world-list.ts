/**
 * Brings the listings up to date, the newest first and one quarter of an hour after another. Each quarter is written in
 * one transaction and what is held is not fetched again, so a killed worker goes on where it was, and doubles nothing.
 */
import { ListingIndexBuilder } from '../../core/library/listings/listing-index.ts'
import { createInverseDocumentFrequency } from '../../core/library/search/inverse-document-frequency.ts'
import type { Listing, ListingIndex } from '../../core/model/listing.ts'
import { say } from '../../locale/say.ts'
import type { SourceUpdate } from '../../platform/source-store.ts'
import type { SourceRefresh } from '../sources/refresh-source.ts'
import { askedToWait, failed, succeeded } from '../sources/source-outcome.ts'
import { fetchQuarter, type Refusal } from './fetch-quarter.ts'
import { listQuarters, quarterMoment } from './quarters.ts'

/** In one refresh: the last six hours at first, then what is new and six hours less of what is older. */
const MAX_QUARTERS = 24
/** A quarter without files is asked for again until it is so old: the list may be late. */
const SETTLED_MS = 2 * 60 * 60_000
/** Quarters without any file after which the list is said to be out of order. */
const SILENCE = 8

/** Listings that are indexed in one go: in Firefox an open popup waits for them. */
const SLICE = 300

/** What a refresh of the world list needs from the rest of Parallax. */
export interface WorldListDependencies {
  now(): number
  /** What the reader wants of it: primary language subtags, and how long it is kept. */
  readChoice(): Promise<{ languages: readonly string[]; days: number }>
  /** The quarters that are held. */
  listHeld(): Promise<readonly string[]>
  write(quarter: string, listings: readonly Listing[], index: ListingIndex): Promise<void>
  dropBefore(quarter: string): Promise<void>
  /** Lets whatever else has to be done run. */
  letOthersRun(): Promise<void>
}

/**
 * Refreshes the list at an address.
 * @throws DOMException `AbortError` when cancelled; `QuotaExceededError` when the browser has no room.
 */
export async function refreshWorldList(
  address: string,
  before: SourceUpdate,
  dependencies: WorldListDependencies,
  signal: AbortSignal,
): Promise<SourceRefresh> {
  const now = dependencies.now()
  const { languages, days } = await dependencies.readChoice()
  const quarters = listQuarters(now, days)
  const held = new Set(await dependencies.listHeld())
  const wanted = quarters.filter((quarter) => !held.has(quarter)).slice(0, MAX_QUARTERS)
  const limits = { languages: new Set(languages), now }
  const end = (listings: number, update: SourceUpdate): SourceRefresh => ({ added: 0, listings, update })
  let added = 0
  let files = 0
  for (const quarter of wanted) {
    const fetched = await fetchQuarter(address, quarter, limits, signal)
    if (fetched.state !== 'fetched') return end(added, refused(now, before, fetched))
    files += fetched.files
    if (fetched.files === 0 && now - quarterMoment(quarter) < SETTLED_MS) continue
    const index = await indexInSlices(fetched.listings, dependencies)
    // The reader may have switched the list off, or deleted everything, while it was indexed.
    signal.throwIfAborted()
    await dependencies.write(quarter, fetched.listings, index)
    added += fetched.listings.length
  }
  const oldest = quarters.at(-1)
  // That the list has files of these quarters proves the clock right: one that is ahead must not empty the library.
  if (oldest !== undefined && files > 0) await dependencies.dropBefore(oldest)
  const silent = files === 0 && wanted.length >= SILENCE
  return end(added, silent ? failed(now, before, say('worldListSilent')) : succeeded(now, {}))
}

async function indexInSlices(
  listings: readonly Listing[],
  { letOthersRun }: Pick<WorldListDependencies, 'letOthersRun'>,
): Promise<ListingIndex> {
  const builder = new ListingIndexBuilder(createInverseDocumentFrequency({ segments: [] }))
  for (let start = 0; start < listings.length; start += SLICE) {
    builder.add(listings.slice(start, start + SLICE))
    await letOthersRun()
  }
  return builder.finish()
}

function refused(now: number, before: SourceUpdate, refusal: Refusal): SourceUpdate {
  return refusal.state === 'wait'
    ? askedToWait(now, before, refusal.problem, refusal.seconds)
    : failed(now, before, refusal.problem)
}
