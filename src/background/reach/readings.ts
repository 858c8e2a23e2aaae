/**
 * Reads listings' pages for tabs. What remains is stored after every page, so that a new worker goes on where a killed
 * one stopped: at worst a page is fetched twice, and its article is recognised as a duplicate.
 */
import type { NewsArticle } from '../../core/model/article.ts'
import type { Listing } from '../../core/model/listing.ts'
import { say } from '../../locale/say.ts'
import type { Reading } from '../../messaging/reading.ts'
import { inTurn } from '../in-turn.ts'
import type { ListingRead } from './read-listing.ts'
import type { StoredReading, StoredReadings } from './reading-state.ts'

/** Pages that are fetched at the same time, each from another outlet. */
const AT_ONCE = 4

/** What reading listings needs from the rest of Parallax. */
export interface ReadingDependencies {
  state: { get(): Promise<StoredReadings>; set(readings: StoredReadings): Promise<void> }
  hasAccess(address: string): Promise<boolean>
  /** @throws DOMException `AbortError` when cancelled. */
  readListing(listing: Listing, signal: AbortSignal): Promise<ListingRead>
  /** @returns false for one that the library has already, perhaps under another outlet's name. */
  addArticle(article: NewsArticle): Promise<boolean>
  /** Called after the last page of a reading that found something. */
  compareAgain(tabId: number): Promise<void>
  /** Called when a reading is over: merges segments, gives back the access that was for these addresses alone. */
  tidy(addresses: readonly string[]): Promise<void>
}

export class Readings {
  readonly #dependencies: ReadingDependencies
  readonly #cancels = new Map<number, AbortController>()
  /** Several pages may end at once; their changes are made one after another. */
  #writing: Promise<unknown> = Promise.resolve()

  constructor(dependencies: ReadingDependencies) {
    this.#dependencies = dependencies
  }

  /** Whoever asks after a start sees it, however soon. */
  async progress(tabId: number): Promise<Reading | undefined> {
    await this.#writing
    const { queue: _queue, addresses: _addresses, ...reading } = (await this.#read(tabId)) ?? ABSENT
    return reading.total > 0 ? reading : undefined
  }

  /** Starts as soon as there is access to all of the listings' sites, which the popup asks for at the same time. */
  async start(tabId: number, listings: readonly Listing[]): Promise<void> {
    const addresses = listings.map(({ url }) => url)
    const reading = { ...ABSENT, total: listings.length, queue: [...listings], addresses }
    await this.#change((readings) => ({ ...readings, [tabId]: reading }))
    await this.resume()
  }

  /** Goes on with what waited for access or was left by an earlier worker. Resolves when all of it is done. */
  async resume(): Promise<void> {
    const readings = Object.entries(await this.#dependencies.state.get())
    await Promise.all(
      readings.map(async ([key, { state, addresses }]) => {
        if (state === 'done') return
        const access = await Promise.all(addresses.map((address) => this.#dependencies.hasAccess(address)))
        // Behind an earlier reading of the tab, for another page, that comes to its end.
        if (state === 'reading' || access.every(Boolean)) {
          await inTurn(`reading ${key}`, () => this.#run(Number(key), addresses))
        }
      }),
    )
  }

  /** Stops at once; what was read stays, and is compared. */
  async cancel(tabId: number): Promise<void> {
    await this.#update(tabId, (reading) => (reading.state === 'asking' ? undefined : { ...reading, queue: [] }))
    this.#cancels.get(tabId)?.abort()
  }

  /** The tab shows another page now. */
  async forget(tabId: number): Promise<void> {
    await this.#update(tabId, () => undefined)
    this.#cancels.get(tabId)?.abort()
  }

  /** Nothing is to be added any more. */
  async forgetAll(): Promise<void> {
    await this.#change(() => ({}))
    for (const cancel of this.#cancels.values()) cancel.abort()
  }

  async #run(tabId: number, addresses: readonly string[]): Promise<void> {
    const { state, queue } = (await this.#read(tabId)) ?? ABSENT
    if (state === 'done') return
    const cancel = new AbortController()
    this.#cancels.set(tabId, cancel)
    await this.#update(tabId, (reading) => ({ ...reading, state: 'reading' }))
    const left = [...queue]
    await Promise.all(Array.from({ length: AT_ONCE }, () => this.#workThrough(tabId, left, cancel.signal)))
    this.#cancels.delete(tabId)
    if (((await this.#read(tabId))?.read ?? 0) > 0) await this.#dependencies.compareAgain(tabId)
    // One that waits now is of the tab's next page.
    await this.#update(tabId, (reading) => (reading.state === 'reading' ? { ...reading, state: 'done' } : reading))
    await this.#dependencies.tidy(addresses)
  }

  async #workThrough(tabId: number, queue: Listing[], signal: AbortSignal): Promise<void> {
    for (let listing = queue.shift(); listing && !signal.aborted; listing = queue.shift()) {
      const problem = await this.#readOne(listing, signal)
      if (signal.aborted) return
      await this.#update(tabId, (reading) => withResult(reading, listing, problem))
    }
  }

  /** @returns why its article is not in the library; undefined if it is. */
  async #readOne(listing: Listing, signal: AbortSignal): Promise<string | undefined> {
    try {
      const result = await this.#dependencies.readListing(listing, signal)
      if ('problem' in result) return result.problem
      signal.throwIfAborted()
      return (await this.#dependencies.addArticle(result.article)) ? undefined : say('listingKnownText')
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  async #read(tabId: number): Promise<StoredReading | undefined> {
    return (await this.#dependencies.state.get())[tabId]
  }

  /** Changes a tab's reading, if there still is one. */
  #update(tabId: number, change: (reading: StoredReading) => StoredReading | undefined): Promise<void> {
    return this.#change((readings) => {
      const { [tabId]: reading, ...others } = readings
      if (!reading) return readings
      const changed = change(reading)
      return changed ? { ...others, [tabId]: changed } : others
    })
  }

  #change(change: (readings: StoredReadings) => StoredReadings): Promise<void> {
    const { state } = this.#dependencies
    const changing = this.#writing.then(async () => {
      const before = await state.get()
      const after = change(before)
      if (after !== before) await state.set(after)
    })
    this.#writing = changing.catch(() => {})
    return changing
  }
}

const ABSENT: StoredReading = { state: 'asking', total: 0, read: 0, failed: [], queue: [], addresses: [] }

function withResult(reading: StoredReading, { url, publisher }: Listing, problem: string | undefined): StoredReading {
  const queue = reading.queue.filter((other) => other.url !== url)
  return problem === undefined
    ? { ...reading, queue, read: reading.read + 1 }
    : { ...reading, queue, failed: [...reading.failed, { url, publisher, problem }] }
}
