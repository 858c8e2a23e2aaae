/** A refresh of many sources, as it is stored between two of them. */
import * as v from 'valibot'
import { NO_PROGRESS, type RefreshProgress } from '../../messaging/library-protocol.ts'

export interface RefreshState extends RefreshProgress {
  /** The ids of the sources still to be fetched. */
  queue: string[]
  /** Whether the reader asked for it, or for some of it. */
  byHand: boolean
}

export const NO_REFRESH: RefreshState = { ...NO_PROGRESS, queue: [], byHand: false }

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

/** What came of one source. */
export interface RefreshResult {
  added: number
  listings: number
  failed: boolean
}

/** After a source is done. */
export function withResult(state: RefreshState, id: string, { added, listings, failed }: RefreshResult): RefreshState {
  return {
    ...state,
    queue: state.queue.filter((other) => other !== id),
    sourcesDone: state.sourcesDone + 1,
    articlesAdded: state.articlesAdded + added,
    listingsAdded: state.listingsAdded + listings,
    failed: failed ? [...state.failed, id] : state.failed,
  }
}

/** Without sources that are not to be asked, or no longer. */
export function withoutSources(state: RefreshState, ids: readonly string[]): RefreshState {
  const queue = state.queue.filter((id) => !ids.includes(id))
  return { ...state, queue, sourcesTotal: state.sourcesDone + queue.length }
}
