/** A comparison in the page: its highlights, and what a click, a command or a selection does with them. */
import type { Statement } from '../core/model/statement.ts'
import type { TextMap } from '../extraction/text-map.ts'
import type { PageComparison } from '../messaging/outcome.ts'
import type { PageCommand } from '../messaging/page-command.ts'
import { chooseTargets } from '../ui/choose-targets.ts'
import type { CardSlot } from './card/card-slot.ts'
import { boundAll } from './card/place-card.ts'
import { toCardContent } from './card/to-card-content.ts'
import { HighlightWalk } from './highlights/highlight-walk.ts'
import { findClicked } from './highlights/hit-test.ts'
import { type HighlightStyles, type Highlights, keepHighlights } from './highlights/keep-highlights.ts'
import { pointAtHighlights } from './highlights/point-at-highlights.ts'
import { listSelected } from './selected-statements.ts'

export class ShownComparison {
  readonly #comparison: PageComparison
  readonly #map: TextMap
  readonly #card: CardSlot
  readonly #highlights: Highlights
  readonly #walk: HighlightWalk
  readonly #stopPointing: () => void
  readonly #stopClicks: () => void

  /** @param map the text of the page, in which the statements' ranges lie. */
  constructor(comparison: PageComparison, map: TextMap, card: CardSlot, styles: HighlightStyles) {
    const targets = chooseTargets(comparison).filter(({ statement }) => holds(map, comparison.statements[statement]))
    this.#comparison = comparison
    this.#map = map
    this.#card = card
    this.#highlights = keepHighlights(document, map, targets, comparison.statements, styles)
    this.#walk = new HighlightWalk(this.#highlights)
    this.#stopPointing = pointAtHighlights(() => this.#highlights.marked())
    this.#stopClicks = onClick((event) => this.#openClicked(event))
  }

  /** The indices of the statements whose words are on the page now. */
  listFound(): number[] {
    return [...new Set(this.#highlights.ranges().map(({ statement }) => statement))]
  }

  /** Where a statement is highlighted, else where it was read: one that no other outlet reports has no highlight. */
  findStatement(index: number): Range[] {
    const highlighted = this.#highlights.ranges().filter(({ statement }) => statement === index)
    return highlighted.length > 0 ? highlighted.map(({ range }) => range) : this.#findRead(index)
  }

  restyle(styles: HighlightStyles): void {
    this.#highlights.restyle(styles)
  }

  run(command: PageCommand): void {
    switch (command) {
      case 'next':
      case 'previous': {
        const wasOpen = this.#card.isOpen
        this.#card.close()
        const statement = this.#walk.go(command)
        if (wasOpen && statement !== undefined) this.#openCard([statement])
        return
      }
      case 'open': {
        const statement = this.#walk.current ?? this.#walk.go('next')
        if (statement !== undefined) this.#openCard([statement])
        return
      }
      case 'close':
        if (this.#card.isOpen) this.#card.close()
        else this.#walk.stop()
    }
  }

  /** Opens a card on the statements that are selected; false when the selection is not in the article. */
  openSelected(selection: Range): boolean {
    const selected = listSelected(selection, this.#comparison.statements, this.#map)
    const [first] = selected
    if (first === undefined) return false
    this.#walk.startFrom(first)
    this.#openCard(selected)
    return true
  }

  /** Leaves the page as it was found. */
  leave(): void {
    this.#stopPointing()
    this.#stopClicks()
    this.#walk.stop()
    this.#highlights.remove()
  }

  #openClicked(event: MouseEvent): void {
    const clicked = findClicked(event, this.#highlights.marked())
    if (!clicked) return
    this.#walk.startFrom(clicked.statement)
    this.#openCard([clicked.statement])
  }

  #openCard(statements: readonly number[]): void {
    const highlighted = this.#highlights.ranges().filter(({ statement }) => statements.includes(statement))
    // Of a quotation only the words are highlighted: the card leaves all of its sentence in sight.
    const ranges = [...highlighted.map(({ range }) => range), ...statements.flatMap((index) => this.#findRead(index))]
    const words = boundAll(ranges.map((range) => range.getBoundingClientRect()))
    if (words) this.#card.open(toCardContent(this.#comparison, statements), words)
  }

  #findRead(index: number): Range[] {
    const statement = this.#comparison.statements[index]
    return statement && holds(this.#map, statement) ? this.#map.rangesOf(statement) : []
  }
}

/** Whether a statement is where it was read: the page may have been read again since. */
function holds(map: TextMap, statement: Statement | undefined): boolean {
  return statement !== undefined && map.text.slice(statement.start, statement.end) === statement.text
}

function onClick(listener: (event: MouseEvent) => void): () => void {
  document.addEventListener('click', listener)
  return () => document.removeEventListener('click', listener)
}
