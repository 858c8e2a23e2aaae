/**
 * A refresh of many sources. What remains to be done is stored after every source, so that a new worker goes on where
 * a killed one stopped: at worst one source is fetched twice, and its articles are recognised as duplicates.
 */
import * as v from 'valibot'
import type { Source } from '../../core/model/source.ts'
import type { RefreshProgress } from '../../messaging/library-protocol.ts'
import type { SourceRecord } from '../../platform/database.ts'
import { groupBy } from '../library/group-by.ts'
import type { RefreshRequest, SourceRefresh } from './refresh-source.ts'
import { hasFailed } from './source-outcome.ts'

/** Hosts that are asked at the same time; no host is asked for two things at once. */
const MAX_CONCURRENT_HOSTS = 4

/** A refresh as it is stored. */
export interface RefreshState extends RefreshProgress {
  /** The ids of the sources still to be fetched. */
  queue: string[]
  /** Whether the reader asked for it, or for some of it. */
  byHand: boolean
}

export const NO_REFRESH: RefreshState = {
  running: false,
  queue: [],
  byHand: false,
  sourcesDone: 0,
  sourcesTotal: 0,
  articlesAdded: 0,
  listingsAdded: 0,
  failed: [],
  current: [],
}

const texts = v.array(v.string())

const stateSchema = v.object({
  running: v.boolean(),
  queue: texts,
  byHand: v.boolean(),
  sourcesDone: v.number(),
  sourcesTotal: v.number(),
  articlesAdded: v.number(),
  listingsAdded: v.number(),
  failed: texts,
  current: texts,
})

/** Whether this is a refresh as it is stored. */
export function isRefreshState(stored: unknown): stored is RefreshState {
  return v.is(stateSchema, stored)
}

/** What a refresh of many sources needs from the rest of Parallax. */
export interface QueueDependencies {
  state: { get(): Promise<RefreshState>; set(state: RefreshState): Promise<void> }
  readSource(id: string): Promise<SourceRecord | undefined>
  /** Refreshes one source and stores how it went. @throws DOMException `AbortError` when cancelled. */
  refreshSource(record: SourceRecord, request: RefreshRequest): Promise<SourceRefresh>
  /** Stores a problem that is not the source's own, such as a full disk. */
  reportProblem(source: Source, error: unknown): Promise<void>
  /** Called after the last source: merges segments, drops what is too old. */
  tidy(): Promise<void>
}

export class RefreshQueue {
  readonly #dependencies: QueueDependencies
  #running: Promise<void> | undefined
  #cancel = new AbortController()
  /** Several hosts may change the state at once; their changes are made one after another. */
  #writing: Promise<unknown> = Promise.resolve()

  constructor(dependencies: QueueDependencies) {
    this.#dependencies = dependencies
  }

  async progress(): Promise<RefreshProgress> {
    const { queue: _queue, byHand: _byHand, ...progress } = await this.#dependencies.state.get()
    return progress
  }

  /** Starts a refresh, or adds sources to the one that is running. Resolves when all of it is done. */
  async start(sourceIds: readonly string[], byHand: boolean): Promise<void> {
    await this.enqueue(sourceIds, byHand)
    await this.resume()
  }

  /** Stores what is to be done: from then on a worker that dies loses none of it. `resume` begins with it. */
  async enqueue(sourceIds: readonly string[], byHand: boolean): Promise<void> {
    await this.#change((state) => {
      const fresh = state.running ? state : NO_REFRESH
      const queue = [...new Set([...fresh.queue, ...sourceIds])]
      const sourcesTotal = fresh.sourcesDone + queue.length
      return { ...fresh, running: true, queue, byHand: fresh.byHand || byHand, sourcesTotal }
    })
  }

  /** Goes on with what an earlier worker left, if anything. */
  async resume(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined
    })
    await this.#running
  }

  /** Stops at once: requests are aborted, what was written stays. */
  async cancel(): Promise<void> {
    this.#cancel.abort()
    await this.#change((state) => ({ ...state, running: false, queue: [], current: [] }))
  }

  async #run(): Promise<void> {
    this.#cancel = new AbortController()
    while ((await this.#dependencies.state.get()).running) {
      const hosts = [...groupBy(await this.#readQueue(), ({ source }) => hostOf(source)).values()]
      await Promise.all(Array.from({ length: MAX_CONCURRENT_HOSTS }, () => this.#workThrough(hosts)))
      if (this.#cancel.signal.aborted) return
      await this.#dependencies.tidy()
      // Sources that were added in the meantime need another round.
      await this.#change((state) => ({ ...state, running: state.queue.length > 0, current: [] }))
    }
  }

  async #readQueue(): Promise<SourceRecord[]> {
    const { queue } = await this.#dependencies.state.get()
    const records = await Promise.all(queue.map((id) => this.#dependencies.readSource(id)))
    const gone = queue.filter((_, i) => records[i] === undefined)
    if (gone.length > 0)
      await this.#change((state) => ({ ...state, queue: state.queue.filter((id) => !gone.includes(id)) }))
    return records.filter((record) => record !== undefined)
  }

  async #workThrough(hosts: SourceRecord[][]): Promise<void> {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const record of host) {
        if (this.#cancel.signal.aborted) return
        await this.#refresh(record)
      }
    }
  }

  async #refresh(record: SourceRecord): Promise<void> {
    const { name } = record.source
    const { byHand } = await this.#dependencies.state.get()
    await this.#change((state) => ({ ...state, current: [...state.current, name] }))
    let added = 0
    let listings = 0
    let failed = true
    try {
      const refresh = await this.#dependencies.refreshSource(record, { signal: this.#cancel.signal, byHand })
      added = refresh.added
      listings = refresh.listings ?? 0
      failed = hasFailed(refresh.update.status)
    } catch (error) {
      if (this.#cancel.signal.aborted) return
      await this.#dependencies.reportProblem(record.source, error)
    }
    await this.#change((state) => ({
      ...state,
      queue: state.queue.filter((id) => id !== record.id),
      current: state.current.filter((other) => other !== name),
      sourcesDone: state.sourcesDone + 1,
      articlesAdded: state.articlesAdded + added,
      listingsAdded: state.listingsAdded + listings,
      failed: failed ? [...state.failed, record.id] : state.failed,
    }))
  }

  #change(change: (state: RefreshState) => RefreshState): Promise<void> {
    const { state } = this.#dependencies
    const changing = this.#writing.then(async () => state.set(change(await state.get())))
    this.#writing = changing.catch(() => {})
    return changing
  }
}

function hostOf({ feed, id }: Source): string {
  return feed === undefined ? id : new URL(feed).host
}
