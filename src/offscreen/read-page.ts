/** Reads the article of a whole page that was fetched, or that the reader chose as a file. */
import type { Extraction } from '../core/model/extraction.ts'
import { extractArticle } from '../extraction/extract-article.ts'
import { findPublishedAddress } from '../extraction/page-address.ts'
import { parseHtml } from '../extraction/parse-html.ts'

/**
 * Reads a page as the content script would.
 * @param address where the page was fetched from. A file has none: it is known by where it says it was published, or
 *   else by a unique name, since two files must not pass for one article.
 */
export function readPage(html: string, address?: string): Extraction {
  const document = parseHtml(html)
  const name = address ?? findPublishedAddress(document) ?? `urn:uuid:${crypto.randomUUID()}`
  return extractArticle(document, name).extraction
}
