/** Parallax's one item in the menu that a page's selected text has. */
import browser from 'webextension-polyfill'

const ITEM_ID = 'compare-selection'

/** Once for each version of Parallax: the browser keeps the item. */
export async function createSelectionItem(title: string): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id: ITEM_ID, title, contexts: ['selection'] })
}

/** Calls back with the selected text, its lines joined by spaces, and the tab that it is in. */
export function onSelectionItem(listener: (text: string, tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === ITEM_ID && tab?.id !== undefined) listener(selectionText, tab.id)
  })
}
