/** Long work in short turns, between which the page and the reader go first. */
import { type Steps, waitFor } from '../extraction/steps.ts'

/** In milliseconds. A page that has to answer within 50 leaves that much for its own work. */
const TURN_MS = 10

export class Turns {
  #end = performance.now() + TURN_MS

  isOver(): boolean {
    return performance.now() >= this.#end
  }

  /** Lets the page go on, and begins the next turn when it has. */
  async next(): Promise<void> {
    await pause()
    this.#end = performance.now() + TURN_MS
  }
}

/** By a timer: what follows `scheduler.yield()` would go before the page's own tasks. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** Gives a step that is long by itself a turn of its own. */
export function* endTurn(): Steps<void, Promise<void>> {
  if (!document.hidden) yield* waitFor(pause())
}

/**
 * Does all of a work, a turn at a time, and waits where it has to.
 * @returns undefined when `signal` ended it.
 */
export async function doInTurns<Result>(
  steps: Steps<Result, Promise<unknown>>,
  signal?: AbortSignal,
): Promise<Result | undefined> {
  const turns = new Turns()
  const aborted = new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()))
  let step = steps.next()
  while (!step.done) {
    const [outcome] = step.value ? await Promise.allSettled([Promise.race([step.value, aborted])]) : []
    // A page that nobody sees can wait, and browsers slow its timers down.
    if (turns.isOver() && !document.hidden) await turns.next()
    if (signal?.aborted) return undefined
    step = outcome?.status === 'rejected' ? steps.throw(outcome.reason) : steps.next(outcome?.value)
  }
  return step.value
}
