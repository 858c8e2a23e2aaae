/** Why a page may not be read. Browsers only say "no"; the reader should know the reason. */
import type { UnreadableReason } from '../messaging/outcome.ts'

const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/addons\.mozilla\.org\//,
]

/** What the browser refused: the tab's address if it is known, and the browser's own words. */
export interface Refusal {
  url: string | undefined
  message: string
}

/** The most likely reason. */
export function whyUnreadable({ url, message }: Refusal): UnreadableReason {
  if (url && STORES.some((store) => store.test(url))) return 'extensionStore'
  if (/extensions? gallery|webstore/i.test(message)) return 'extensionStore'
  // Firefox shows PDFs in a page of its own that no extension may read; Chrome's are recognised by their content type.
  if (url && /\.pdf($|[?#])/i.test(url)) return 'pdf'
  if (url && !/^(https?|file):/i.test(url)) return 'internalPage'
  if (/chrome:\/\/|edge:\/\/|about:|moz-extension:/i.test(message)) return 'internalPage'
  return 'noAccess'
}
