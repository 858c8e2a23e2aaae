/** Parallax's own pages, the only ones that may ask for work. */
import browser from 'webextension-polyfill'

interface Sender {
  id?: string | undefined
  url?: string | undefined
  tab?: object | undefined
}

/** Whether a message comes from a page of Parallax or its background, and not from a content script. */
export function isOwnPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('')) ?? false)
}

/** Whether a message comes from where Parallax has a script in a tab, or from that page's process. */
export function isContentScript(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab !== undefined && !isOwnPage(sender)
}

export async function openOptionsPage(): Promise<void> {
  await browser.runtime.openOptionsPage()
}

/** Opens the options page, in a tab of its own, at what helps a library with too little in it. */
export async function openOptionsAt(place: 'add' | 'add/world-list'): Promise<void> {
  await openOwnPage(`src/options/index.html#${place}`)
}

/** Opens a page of Parallax in a tab in front. @param path from the extension's root. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) })
}
