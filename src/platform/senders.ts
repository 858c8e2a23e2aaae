/** Who sent a message. Only Parallax's own pages may ask for work; a content script lives among hostile pages. */
import browser from 'webextension-polyfill'

export function isOwnPage(sender: { id?: string | undefined; url?: string | undefined }): boolean {
  return sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('')) ?? false)
}
