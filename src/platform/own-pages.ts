/** Parallax's own pages, the only ones that may ask for work. */
import browser from 'webextension-polyfill'

/** Whether a message comes from a page of Parallax or its background, and not from a content script. */
export function isOwnPage(sender: { id?: string | undefined; url?: string | undefined }): boolean {
  return sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('')) ?? false)
}

export async function openOptionsPage(): Promise<void> {
  await browser.runtime.openOptionsPage()
}
