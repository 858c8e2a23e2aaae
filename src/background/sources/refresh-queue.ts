/**
 * A refresh of many sources. What remains to be done is stored after every source, so that a new worker goes on where
 * a killed one stopped: at worst one source is fetched twice, and its articles are recognised as duplicates.
 */
import type { Source } from '../../core/model/source.ts'
import type { RefreshProgress } from '../../messaging/library-protocol.ts'
import type { SourceRecord } from '../../platform/database.ts'
import { groupBy } from '../library/group-by.ts'
import type { RefreshRequest, SourceRefresh } from './refresh-source.ts'
import { NO_REFRESH, type RefreshResult, type RefreshState, withoutSources, withResult } from './refresh-state.ts'
import { hasFailed } from './source-outcome.ts'

/** Hosts that are asked at the same time; no host is asked for two things at once. */
const MAX_CONCURRENT_HOSTS = 4

/** What a refresh of many sources needs from the rest of Parallax. */
export interface QueueDependencies {
  state: { get(): Promise<RefreshState>; set(state: RefreshState): Promise<void> }
  readSource(id: string): Promise<SourceRecord | undefined>
  /** Refreshes one source and stores how it went. @throws DOMException `AbortError` when cancelled. */
  refreshSource(record: SourceRecord, request: RefreshRequest): Promise<SourceRefresh>
  /** Stores a problem that is not the source's own, such as a full disk. May reject, as on that disk. */
  reportProblem(source: Source, error: unknown): Promise<void>
  /** Called after the last source: merges segments, drops what is too old. */
  tidy(): Promise<void>
}

export class RefreshQueue {
  readonly #dependencies: QueueDependencies
  #running: Promise<void> | undefined
  /** The sources that are asked now, by id. */
  readonly #asked = new Map<string, AbortController>()
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
    await this.#change((state) => ({ ...state, running: false, queue: [], current: [] }))
    for (const asked of this.#asked.values()) asked.abort()
  }

  /** Leaves out a source that the reader has removed, even if it is being asked. */
  async leaveOut(id: string): Promise<void> {
    await this.#change((state) => withoutSources(state, [id]))
    this.#asked.get(id)?.abort()
  }

  /** One round after another, until nothing is left: sources that are added during one, or after a cancel, need the next. */
  async #run(): Promise<void> {
    while ((await this.#dependencies.state.get()).running) {
      const hosts = await this.#listHosts()
      await Promise.all(Array.from({ length: MAX_CONCURRENT_HOSTS }, () => this.#workThrough(hosts)))
      if ((await this.#dependencies.state.get()).running) await this.#endRound()
    }
  }

  async #endRound(): Promise<void> {
    try {
      await this.#dependencies.tidy()
    } finally {
      await this.#change((state) => ({ ...state, running: state.queue.length > 0, current: [] }))
    }
  }

  /** The ids of the queue, those of one host together. */
  async #listHosts(): Promise<string[][]> {
    const { queue } = await this.#dependencies.state.get()
    const records = await Promise.all(queue.map((id) => this.#dependencies.readSource(id)))
    const gone = queue.filter((_, i) => records[i] === undefined)
    if (gone.length > 0) await this.#change((state) => withoutSources(state, gone))
    const known = records.filter((record) => record !== undefined)
    return [...groupBy(known, ({ source }) => hostOf(source)).values()].map((host) => host.map(({ id }) => id))
  }

  async #workThrough(hosts: string[][]): Promise<void> {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const id of host) await this.#refresh(id)
    }
  }

  async #refresh(id: string): Promise<void> {
    const asked = new AbortController()
    this.#asked.set(id, asked)
    try {
      const { queue, byHand } = await this.#dependencies.state.get()
      // While others were asked, the reader may have cancelled, or changed or removed this one.
      if (!queue.includes(id)) return
      const record = await this.#dependencies.readSource(id)
      if (record) await this.#follow(record, { signal: asked.signal, byHand })
      else await this.#change((state) => withoutSources(state, [id]))
    } finally {
      this.#asked.delete(id)
    }
  }

  async #follow(record: SourceRecord, request: RefreshRequest): Promise<void> {
    const { name } = record.source
    await this.#change((state) => ({ ...state, current: [...state.current, name] }))
    const result = await this.#ask(record, request)
    await this.#change((state) => {
      const current = state.current.filter((other) => other !== name)
      return request.signal.aborted ? { ...state, current } : { ...withResult(state, record.id, result), current }
    })
  }

  /** Never rejects: a source whose problem cannot even be stored would be asked again twice a minute. */
  async #ask(record: SourceRecord, request: RefreshRequest): Promise<RefreshResult> {
    try {
      const { added, listings = 0, update } = await this.#dependencies.refreshSource(record, request)
      return { added, listings, failed: hasFailed(update.status) }
    } catch (error) {
      if (!request.signal.aborted) {
        await this.#dependencies.reportProblem(record.source, error).catch(() => undefined)
      }
      return { added: 0, listings: 0, failed: true }
    }
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
