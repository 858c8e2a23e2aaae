/**
 * When comparisons are redone: a moment after the last reason for it, so that a slider that is drawn or a page that is
 * being built makes one comparison, and one tab after another, so that ten tabs do not hold up the reader's own click.
 */

/** In milliseconds: longer than the pauses of a hand on a slider, short enough to be seen as an answer. */
const SETTLE_MS = 700

export class RedoQueue {
  readonly #redo: (tabId: number) => Promise<unknown>
  readonly #waiting = new Set<number>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> = Promise.resolve()

  /** @param redo must not reject. */
  constructor(redo: (tabId: number) => Promise<unknown>) {
    this.#redo = redo
  }

  add(tabIds: readonly number[]): void {
    if (tabIds.length === 0) return
    for (const id of tabIds) this.#waiting.add(id)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#running = this.#running.then(() => this.#work())
    }, SETTLE_MS)
  }

  async #work(): Promise<void> {
    for (const id of this.#waiting) {
      this.#waiting.delete(id)
      await this.#redo(id)
    }
  }
}
