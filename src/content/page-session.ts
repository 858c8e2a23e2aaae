/** What the content script does with one page, from reading it to the card on a highlight. */

import type { Extraction } from '../core/model/extraction.ts'
import { type ExtractedPage, extractInSteps } from '../extraction/extract-article.ts'
import type { TextMap } from '../extraction/text-map.ts'
import type { PageComparison } from '../messaging/outcome.ts'
import type { PageCommand } from '../messaging/page-command.ts'
import type { Settings } from '../platform/settings.ts'
import { CardSlot } from './card/card-slot.ts'
import { toCardContent } from './card/to-card-content.ts'
import type { HighlightStyles } from './highlights/keep-highlights.ts'
import { revealRanges } from './highlights/reveal-range.ts'
import { type AskForContent, findContentElsewhere } from './main-content/find-content-elsewhere.ts'
import { readSelection } from './selected-statements.ts'
import { ShownComparison } from './shown-comparison.ts'
import { doInTurns } from './turns.ts'
import { ArticleWatch } from './watch-article.ts'

/** What the reader chose for highlights. */
type HighlightSettings = Settings['highlights']

export class PageSession {
  readonly #card = new CardSlot()
  readonly #watch: ArticleWatch
  readonly #ask: AskForContent
  #map: TextMap | undefined
  #shown: ShownComparison | undefined
  #undoReveal = () => {}
  #reading = new AbortController()
  #showing = new AbortController()

  /**
   * @param onArticleChanged called when a page that was read has become another article, or more of one.
   * @param ask finds the article of a large page.
   */
  constructor(onArticleChanged: () => void, ask: AskForContent) {
    this.#ask = ask
    this.#watch = new ArticleWatch(async () => (await this.#read())?.extraction, onArticleChanged)
  }

  async extractArticle(): Promise<Extraction> {
    this.#reading = new AbortController()
    const page = await this.#read(this.#reading.signal)
    if (!page) return { state: 'stopped' }
    this.#map = page.map
    this.#watch.note(page.extraction)
    return page.extraction
  }

  #read(signal?: AbortSignal): Promise<ExtractedPage | undefined> {
    return doInTurns(extractInSteps(document, undefined, findContentElsewhere(this.#ask)), signal)
  }

  /** Ends a reading of the page that goes on, if there is one. */
  stopReading(): void {
    this.#reading.abort()
  }

  /**
   * Reads the page where no script has that is still there.
   * @returns the indices of the statements whose words were found on the page.
   */
  async showComparison(comparison: PageComparison, highlights: HighlightSettings): Promise<number[]> {
    this.hideComparison()
    this.#showing = new AbortController()
    const map = this.#map ?? (await this.#read(this.#showing.signal))?.map
    if (!map) return []
    this.#shown = new ShownComparison(comparison, map, this.#card, toStyles(highlights))
    return this.#shown.listFound()
  }

  /** Marks what is shown as the reader wants it from now on. */
  restyle(highlights: HighlightSettings): void {
    this.#shown?.restyle(toStyles(highlights))
  }

  /** @returns false when the page no longer has the statement. */
  revealStatement(statement: number): boolean {
    const [first, ...others] = this.#shown?.findStatement(statement) ?? []
    if (!first) return false
    this.#undoReveal()
    this.#undoReveal = revealRanges([first, ...others])
    return true
  }

  /** Does nothing while no comparison is shown. */
  runCommand(command: PageCommand): void {
    this.#shown?.run(command)
  }

  /** Opens a card on the statements that are selected; false when none of the comparison shown is. */
  openSelected(): boolean {
    const selection = readSelection()
    return selection !== undefined && (this.#shown?.openSelected(selection) ?? false)
  }

  /** Opens a card on all of a comparison, near the selection that it was made for. */
  showSelection(comparison: PageComparison): void {
    const words = readSelection()?.getBoundingClientRect() ?? { left: 0, top: 0, width: 0, height: 0 }
    this.#card.open(toCardContent(comparison, [...comparison.statements.keys()]), words)
  }

  /** Leaves the page as it was found. */
  leave(): void {
    this.#watch.stop()
    this.hideComparison()
  }

  hideComparison(): void {
    this.#showing.abort()
    this.#card.close()
    this.#undoReveal()
    this.#shown?.leave()
    this.#shown = undefined
  }
}

function toStyles({ quotations, claims }: HighlightSettings): HighlightStyles {
  return { quote: quotations, claim: claims }
}
