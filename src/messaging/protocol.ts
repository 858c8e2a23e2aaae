/** The one protocol between Parallax's parts: every message, who sends it, what comes back. */
import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Extraction } from '../core/model/extraction.ts'
import type { LibraryProtocol } from './library-protocol.ts'
import type { Outcome, PageComparison } from './outcome.ts'
import type { ReaderProtocol } from './reader-protocol.ts'

export interface ProtocolMap extends LibraryProtocol, ReaderProtocol {
  /** Popup -> background. Compares the tab's page, or gives back what was found before the popup closed. */
  compareTab(request: { tabId: number; again?: boolean }): Outcome

  /** Background -> content script. Reads the article of the page. */
  extractArticle(): Extraction
  /** Background -> content script. Paints the highlights; gives the indices of the statements that were found. */
  showComparison(comparison: PageComparison): number[]
  /** Popup -> content script. Scrolls to a statement and flashes it; false when the page no longer holds it. */
  revealStatement(request: { statement: number }): boolean
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>()
