/** The only protocol between Parallax's parts: every message, who sends it and what comes back. */
import { defineExtensionMessaging } from '@webext-core/messaging'
import type { NewsArticle } from '../core/model/article.ts'
import type { Extraction } from '../core/model/extraction.ts'
import type { FlatContent } from '../core/model/flat-document.ts'
import type { Listing } from '../core/model/listing.ts'
import { sayInterruptions } from './interrupted.ts'
import type { LibraryProtocol, SearchedLibrary } from './library-protocol.ts'
import type { Outcome, PageComparison } from './outcome.ts'
import type { PageCommand } from './page-command.ts'
import type { ReaderProtocol } from './reader-protocol.ts'
import type { Reading } from './reading.ts'

export interface ProtocolMap extends LibraryProtocol, ReaderProtocol {
  /** Popup, panel -> background. Compares the tab's page, or gives what was found before; `again` compares anyway. */
  compareTab(request: { tabId: number; again?: boolean }): Outcome
  /** Welcome page -> background. Compares an article that no tab shows. */
  compareArticle(article: NewsArticle): Outcome
  /** Popup -> background. What a page is looked for in, for one on whose story nothing was found. */
  describeSearched(): SearchedLibrary
  /** Panel -> background. What was found for the page that the tab shows; null where nothing was. Reads no page. */
  recallTab(request: { tabId: number }): Outcome | null
  /** Background -> popup, panel. What has just come of a comparison, whoever asked for it. */
  tabCompared(found: { tabId: number; outcome: Outcome }): void

  /**
   * Popup -> background. Reads the pages of listings as soon as the browser gives access to their sites, adds their
   * articles to the library and compares the tab again. Does not wait for it: see `readingProgress`.
   */
  readListings(request: { tabId: number; listings: Listing[] }): void
  /** Popup -> background. Undefined where nothing was read for the tab's page. */
  readingProgress(request: { tabId: number }): Reading | undefined
  /** Popup -> background. Stops a reading, or takes it back if access was refused. */
  cancelReading(request: { tabId: number }): void

  /** Background -> content script. Reads the article of the page. */
  extractArticle(): Extraction
  /** Popup -> content script. Ends a reading of the page that goes on. */
  stopReading(): void
  /** Background -> content script. Paints the highlights. @returns the indices of the statements found on the page. */
  showComparison(comparison: PageComparison): number[]
  /** Background -> content script. Takes the highlights away. */
  hideComparison(): void
  /** Content script -> background. A page that was read has become another article, or more of one. */
  articleChanged(): void
  /**
   * Content script -> background. Has the reading page run Readability on a large page, a list of `FlatNode`s: unknown,
   * since it comes from a page's process. Null when there is nothing in it.
   */
  findContent(list: unknown): FlatContent | null
  /** Popup, panel -> content script. Scrolls to a statement and flashes it; false when the page no longer has it. */
  revealStatement(request: { statement: number }): boolean
  /** Background -> content script. What the reader asked for by keyboard. */
  runCommand(request: { command: PageCommand }): void
  /** Background -> content script. Opens a card on the statements that are selected; false when none of the article is. */
  openSelected(): boolean
  /** Background -> content script. Opens a card on a comparison of the selection alone. */
  showSelection(comparison: PageComparison): void
}

const messaging = defineExtensionMessaging<ProtocolMap>()

export const { onMessage } = messaging

/** Rejects with an InterruptedError when the browser ends the background before it has answered; else with what the answer threw. */
export const sendMessage = sayInterruptions(messaging.sendMessage)
