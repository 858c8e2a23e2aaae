/**
 * Opens the page that parses HTML for the background, and runs Readability on large pages. Chrome's service worker has no
 * DOM and opens it as an offscreen document; Firefox's event page has one and holds it in a frame. Either way the page
 * answers messages.
 */
import browser from 'webextension-polyfill'

/** The one member of Chrome's `chrome.offscreen` that Parallax uses; webextension-polyfill has no types for it. */
interface OffscreenApi {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>
}

const offscreen = (globalThis as { chrome?: { offscreen?: OffscreenApi } }).chrome?.offscreen

let opening: Promise<void> | undefined

/** Makes sure that the reading page is open. @param path from the extension's root. */
export function openDocumentReader(path: string): Promise<void> {
  opening ??= (offscreen ? openOffscreen(offscreen, path) : openFrame(path)).catch((error) => {
    opening = undefined
    throw error
  })
  return opening
}

async function openOffscreen(api: OffscreenApi, path: string): Promise<void> {
  const contexts = await chromeContexts()
  if (contexts.some(({ documentUrl }) => documentUrl === browser.runtime.getURL(path))) return
  await api.createDocument({ url: path, reasons: ['DOM_PARSER'], justification: 'Read articles from HTML.' })
}

async function chromeContexts(): Promise<{ documentUrl?: string }[]> {
  const runtime = browser.runtime as unknown as {
    getContexts(filter: { contextTypes: string[] }): Promise<{ documentUrl?: string }[]>
  }
  return runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })
}

function openFrame(path: string): Promise<void> {
  const frame = document.createElement('iframe')
  frame.src = browser.runtime.getURL(path)
  return new Promise((resolve, reject) => {
    frame.addEventListener('load', () => resolve())
    frame.addEventListener('error', () => reject(new Error(`Cannot open ${path}.`)))
    document.body.append(frame)
  })
}
