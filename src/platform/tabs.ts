/** The browser's tabs, as far as `activeTab` lets Parallax see them. */
import browser from 'webextension-polyfill'

/** A tab as Parallax sees it. */
export interface Tab {
  id: number
  /** Absent where `activeTab` gives no access: on other extensions' pages and the browser's own. */
  url?: string
}

/** The tab in front of the reader; undefined when the window has none with an id (developer tools, say). */
export async function currentTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab && toTab(tab)
}

/** @throws Error when the tab is closed. */
export async function readTab(tabId: number): Promise<Tab> {
  return toTab(await browser.tabs.get(tabId)) ?? { id: tabId }
}

/** Calls back when a tab is closed or starts to load a document: what was found for it is no longer true. */
export function onTabLeft(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId))
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') listener(tabId)
  })
}

/**
 * Calls back when another tab comes to the front of a window, or the one in front goes to another page: `loading` as long
 * as its document is not there.
 */
export function onFrontChanged(listener: (change: { loading: boolean }) => void): void {
  browser.tabs.onActivated.addListener(() => listener({ loading: false }))
  browser.tabs.onUpdated.addListener((_, { status }, { active }) => {
    if (active && status !== undefined) listener({ loading: status === 'loading' })
  })
}

/** Calls back when a tab has loaded a page whose address Parallax may see, because the reader granted access to its site. */
export function onPageLoaded(listener: (tab: Required<Tab>) => void): void {
  browser.tabs.onUpdated.addListener((id, change, { url }) => {
    if (change.status === 'complete' && url !== undefined) listener({ id, url })
  })
}

function toTab({ id, url }: browser.Tabs.Tab): Tab | undefined {
  if (id === undefined) return undefined
  return url === undefined ? { id } : { id, url }
}
