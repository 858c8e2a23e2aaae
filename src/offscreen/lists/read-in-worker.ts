/**
 * Has a list read in a thread of its own: parsers cannot be made to pause, and what a hostile server sends may keep one
 * busy for as long as it likes. In Firefox, moreover, all pages of Parallax share one thread with the background.
 */
import type { ListReading } from '../../messaging/listed-entries.ts'
import type { FetchedList } from '../../messaging/reader-protocol.ts'
import type { ListRequest } from './list-worker.ts'
import type { Lists } from './read-list.ts'

/** In milliseconds. The largest lists that are fetched take a tenth of it on a slow machine. */
const MAX_DURATION = 20_000

/** A list that takes too long is given up, as one with the fault `endless`. */
export function readInWorker<Kind extends keyof Lists>(
  kind: Kind,
  list: FetchedList,
): Promise<ListReading<Lists[Kind]>> {
  const worker = new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' })
  let timer: ReturnType<typeof setTimeout>
  return new Promise<ListReading<Lists[Kind]>>((resolve, reject) => {
    timer = setTimeout(() => resolve({ fault: { kind: 'endless' } }), MAX_DURATION)
    worker.onmessage = ({ data }) => resolve(data)
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.postMessage({ kind, list } satisfies ListRequest)
  }).finally(() => {
    clearTimeout(timer)
    worker.terminate()
  })
}
