/** Passes HTML to the reading page, which has the DOM that Chrome's worker lacks. */
import type { Extraction } from '../core/model/extraction.ts'
import { sendMessage } from '../messaging/protocol.ts'
import type { HtmlFragment, PlainFragment, SiteLinks } from '../messaging/reader-protocol.ts'
import { openDocumentReader } from '../platform/document-reader.ts'

/** From the extension's root; an input of its own in `vite.config.ts`. */
const READING_PAGE = 'src/offscreen/index.html'

export async function readFragments(fragments: readonly HtmlFragment[]): Promise<PlainFragment[]> {
  if (fragments.length === 0) return []
  await openDocumentReader(READING_PAGE)
  return sendMessage('readFragments', [...fragments])
}

export async function readPage(page: { html: string; address?: string }): Promise<Extraction> {
  await openDocumentReader(READING_PAGE)
  return sendMessage('readPage', page)
}

export async function readSiteLinks(html: string): Promise<SiteLinks> {
  await openDocumentReader(READING_PAGE)
  return sendMessage('readSiteLinks', { html })
}
