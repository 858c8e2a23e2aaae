/**
 * Passes HTML to the reading page, which has the DOM that Chrome's worker lacks, and lists of articles too: however large
 * and hostile they are, the background goes on with the rest.
 */
import type { Extraction } from '../core/model/extraction.ts'
import type { FlatContent } from '../core/model/flat-document.ts'
import type { EntryList, ListReading, Sitemap } from '../messaging/listed-entries.ts'
import { sendMessage } from '../messaging/protocol.ts'
import type { HtmlFragment, PlainFragment, SiteLinks } from '../messaging/reader-protocol.ts'
import { openDocumentReader } from '../platform/document-reader.ts'

/** From the extension's root; an input of its own in `vite.config.ts`. */
const READING_PAGE = 'src/offscreen/index.html'

/** In UTF-16 code units: while a message is packed, the background does nothing else. */
const MAX_MESSAGE = 1_000_000

export async function readFragments(fragments: readonly HtmlFragment[]): Promise<PlainFragment[]> {
  if (fragments.length === 0) return []
  await openDocumentReader(READING_PAGE)
  const read: PlainFragment[] = []
  for (const batch of divide(fragments)) read.push(...(await sendMessage('readFragments', batch)))
  return read
}

/** Batches in order, each as long as a message may be or of one fragment. */
function divide(fragments: readonly HtmlFragment[]): HtmlFragment[][] {
  const batches: HtmlFragment[][] = []
  let length = MAX_MESSAGE
  for (const fragment of fragments) {
    length += fragment.title.length + fragment.html.length
    if (length > MAX_MESSAGE) {
      batches.push([])
      length = fragment.title.length + fragment.html.length
    }
    batches.at(-1)?.push(fragment)
  }
  return batches
}

export async function readPage(page: { html: string; address?: string }): Promise<Extraction> {
  await openDocumentReader(READING_PAGE)
  return sendMessage('readPage', page)
}

export async function readSiteLinks(html: string): Promise<SiteLinks> {
  await openDocumentReader(READING_PAGE)
  return sendMessage('readSiteLinks', { html })
}

export async function readFeed(text: string, base: string): Promise<ListReading<EntryList>> {
  await openDocumentReader(READING_PAGE)
  return sendMessage('readFeed', { text, base })
}

export async function readSitemap(text: string, base: string): Promise<ListReading<Sitemap>> {
  await openDocumentReader(READING_PAGE)
  return sendMessage('readSitemap', { text, base })
}

/** @param list what a page's process sent. It is looked at by the reading page, where it does no harm. */
export async function findContent(list: unknown): Promise<FlatContent | null> {
  await openDocumentReader(READING_PAGE)
  return sendMessage('runReadability', list)
}
