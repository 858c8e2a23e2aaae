/** What Parallax puts into a page, each time because of the reader's own click (`activeTab`) or standing permission. */
import browser from 'webextension-polyfill'

/** What kind of document the tab shows: "text/html", "application/pdf". @throws Error when the page may not be read. */
export async function readContentType(tabId: number): Promise<string> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType })
  // On its own pages, Firefox runs nothing and rejects nothing.
  if (!frame) throw new Error('The browser runs no script in this page.')
  return String(frame.result)
}

/** Runs a bundled script in the page's isolated world. @throws Error when the page may not be read. */
export async function injectScript(tabId: number, file: string): Promise<void> {
  // With a leading slash, both Chrome and Firefox start from the extension's root.
  await browser.scripting.executeScript({ target: { tabId }, files: [file.startsWith('/') ? file : `/${file}`] })
}

/** Adds style rules to the page without touching its DOM. The browser drops them along with the page. */
export async function insertRules(tabId: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css })
}
