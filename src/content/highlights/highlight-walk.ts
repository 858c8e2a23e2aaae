/** A walk from highlight to highlight by keyboard, which cannot reach them otherwise: they are no elements. */
import { chooseStep, type Step } from './choose-step.ts'
import type { Highlights } from './keep-highlights.ts'
import { markRanges } from './reveal-range.ts'

export class HighlightWalk {
  readonly #highlights: Highlights
  #current: number | undefined
  #unmark = () => {}

  constructor(highlights: Highlights) {
    this.#highlights = highlights
  }

  /** The statement where the reader is, by its index. */
  get current(): number | undefined {
    return this.#current
  }

  /** Goes on from a statement that the reader came to otherwise. */
  startFrom(statement: number): void {
    this.stop()
    this.#current = statement
  }

  /** Scrolls to the next statement and marks it. @returns its index; undefined where nothing is highlighted. */
  go(step: Step): number | undefined {
    const marked = this.#highlights.marked()
    const statement = chooseStep(marked, this.#current, step)
    this.stop()
    this.#current = statement
    const [first, ...others] = marked.filter((highlight) => highlight.statement === statement)
    if (!first) return undefined
    this.#unmark = markRanges([first.range, ...others.map(({ range }) => range)], 'instant')
    // Tab, caret browsing and screen readers go on from there.
    getSelection()?.collapse(first.range.startContainer, first.range.startOffset)
    return statement
  }

  /** Forgets where the reader is, and leaves no mark. */
  stop(): void {
    this.#unmark()
    this.#unmark = () => {}
    this.#current = undefined
  }
}
