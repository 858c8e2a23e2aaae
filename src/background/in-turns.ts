/** Long work in short turns, between which the background answers whoever asks it. */

/** In milliseconds. A popup that asks in the middle of one waits no longer. */
const TURN_MS = 50

/** Does `work` on each item in order, and lets others go first whenever a turn is over. */
export async function forEachInTurns<Item>(items: Iterable<Item>, work: (item: Item) => void): Promise<void> {
  let end = performance.now() + TURN_MS
  for (const item of items) {
    if (performance.now() >= end) {
      await letOthersRun()
      end = performance.now() + TURN_MS
    }
    work(item)
  }
}

export function letOthersRun(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
