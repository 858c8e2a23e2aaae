/** Long work in short turns, between which the page and the reader go first. */

/** In milliseconds. A page that has to answer within 50 leaves that much for its own work. */
const TURN_MS = 10

export class Turns {
  #end = performance.now() + TURN_MS

  isOver(): boolean {
    return performance.now() >= this.#end
  }

  /** Lets the page go on, and begins the next turn when it has. */
  async next(): Promise<void> {
    // By a timer: what follows `scheduler.yield()` would go before the page's own tasks.
    await new Promise((resolve) => setTimeout(resolve))
    this.#end = performance.now() + TURN_MS
  }
}
