/** What Parallax puts into a page, each time under the reader's own click (`activeTab`). */
import browser from 'webextension-polyfill'

/** What kind of document the tab shows: "text/html", "application/pdf". @throws Error when the page may not be read. */
export async function readContentType(tabId: number): Promise<string> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType })
  return String(frame?.result ?? '')
}

/** Runs a bundled script in the page's isolated world. @throws Error when the page may not be read. */
export async function injectScript(tabId: number, file: string): Promise<void> {
  // A leading slash is Chrome's and Firefox's way to say "from the extension's root" whatever page asks.
  await browser.scripting.executeScript({ target: { tabId }, files: [file.startsWith('/') ? file : `/${file}`] })
}

/** Adds rules to the page without touching its DOM. The browser drops them when the page goes. */
export async function insertRules(tabId: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css })
}
