/** Reads one list in a thread of its own, see `read-in-worker.ts`. */
import type { FetchedList } from '../../messaging/reader-protocol.ts'
import { type Lists, readList } from './read-list.ts'

addEventListener('message', ({ data: { kind, list } }: MessageEvent<ListRequest>) => postMessage(readList(kind, list)))

/** What the reading page sends. */
export interface ListRequest {
  kind: keyof Lists
  list: FetchedList
}
