/** What the content script does with one page, from reading it to the card on a highlight. */

import type { Extraction } from '../core/model/extraction.ts'
import type { Statement } from '../core/model/statement.ts'
import { extractArticle } from '../extraction/extract-article.ts'
import type { TextMap } from '../extraction/text-map.ts'
import type { PageComparison } from '../messaging/outcome.ts'
import { openCard } from './card/open-card.tsx'
import { chooseTargets } from './highlights/choose-targets.ts'
import { findClicked } from './highlights/hit-test.ts'
import { type Highlights, keepHighlights } from './highlights/keep-highlights.ts'
import { revealRange } from './highlights/reveal-range.ts'

export class PageSession {
  #map: TextMap | undefined
  #highlights: Highlights | undefined
  #statements: readonly Statement[] = []
  #closeCard = () => {}
  #undoReveal = () => {}
  #stopClicks = () => {}

  extractArticle(): Extraction {
    const { extraction, map } = extractArticle(document)
    this.#map = map
    return extraction
  }

  /** @returns the indices of the statements whose words were found on the page. */
  showComparison(comparison: PageComparison): number[] {
    this.leave()
    const map = this.#map ?? extractArticle(document).map
    const targets = chooseTargets(comparison).filter(({ statement }) => holds(map, comparison.statements[statement]))
    this.#statements = comparison.statements
    this.#highlights = keepHighlights(document, map, targets)
    this.#stopClicks = onClick((event) => this.#openCardAt(event, comparison))
    return [...new Set(this.#highlights.ranges().map(({ statement }) => statement))]
  }

  /** @returns false when the page no longer has the statement. */
  revealStatement(statement: number): boolean {
    const range = this.#findStatement(statement)
    if (!range) return false
    this.#undoReveal()
    this.#undoReveal = revealRange(range)
    return true
  }

  /** Where a statement is highlighted, else where it was read: one that no other outlet reports has no highlight. */
  #findStatement(index: number): Range | null {
    const highlighted = this.#highlights?.ranges().find(({ statement }) => statement === index)
    const statement = this.#statements[index]
    return highlighted?.range ?? (statement ? (this.#map?.rangeOf(statement) ?? null) : null)
  }

  /** Leaves the page as it was found. */
  leave(): void {
    this.#closeCard()
    this.#undoReveal()
    this.#stopClicks()
    this.#highlights?.remove()
    this.#highlights = undefined
    this.#statements = []
  }

  #openCardAt(event: MouseEvent, { article, matches, articles, origins }: PageComparison): void {
    const clicked = findClicked(event, this.#highlights?.ranges() ?? [])
    if (!clicked) return
    this.#closeCard()
    const own = matches.filter((match) => match.statement === clicked.statement)
    this.#closeCard = openCard(
      { page: article, matches: own, articles, origins },
      clicked.range.getBoundingClientRect(),
    )
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
