/** The browser's side panel (Chrome) or sidebar (Firefox), in which Parallax has a page. */
import browser from 'webextension-polyfill'

/** The one member of Chrome's `chrome.sidePanel` that Parallax uses; webextension-polyfill has no types for it. */
interface SidePanelApi {
  open(options: { tabId: number }): Promise<void>
}

/**
 * Opens the panel beside a tab's page and keeps it there when other tabs come to the front. Must be called directly in a click's handler, before anything is awaited.
 * @throws Error when the browser has no such panel, or does not take it for the reader's own act.
 */
export async function openSidePanel(tabId: number): Promise<void> {
  const { sidePanel } = (globalThis as { chrome?: { sidePanel?: SidePanelApi } }).chrome ?? {}
  if (sidePanel) return sidePanel.open({ tabId })
  await browser.sidebarAction.open()
}
