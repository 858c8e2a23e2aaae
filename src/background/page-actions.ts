/** What the reader asks of a page without the popup: by keyboard, and for a selected text. */
import { say } from '../locale/say.ts'
import type { Outcome } from '../messaging/outcome.ts'
import { isPageCommand } from '../messaging/page-command.ts'
import { sendMessage } from '../messaging/protocol.ts'
import { onCommand } from '../platform/commands.ts'
import { createSelectionItem, onSelectionItem } from '../platform/context-menu.ts'
import { onInstalled } from '../platform/lifecycle.ts'
import { openPopup } from '../platform/popup.ts'
import { compareSelection, type SelectionDependencies } from './compare-selection.ts'

/** @param compareTab compares a tab's page, or gives what was found before. */
export function servePageActions(
  compareTab: (tabId: number) => Promise<Outcome>,
  compareArticle: SelectionDependencies['compareArticle'],
): void {
  onInstalled(() => void createSelectionItem(say('compareSelection')))
  onSelectionItem((text, tabId) => {
    void compareSelection(text, tabId, {
      compareTab,
      compareArticle,
      openSelected: (tab) => sendMessage('openSelected', undefined, tab),
      showSelection: (tab, comparison) => sendMessage('showSelection', comparison, tab),
      openPopup,
    })
  })
  onCommand(async (name, tabId) => {
    if (!isPageCommand(name)) return
    // The first command on a page compares it: who walks by keyboard has no icon to click.
    const { state } = await compareTab(tabId)
    if (state === 'compared') await sendMessage('runCommand', { command: name }, tabId)
  })
}
