/** Reads strangers' HTML into plain text. */
import { extractArticle } from '../content/extraction/extract-article.ts'
import { readBlocks } from '../content/text/read-blocks.ts'
import type { Extraction } from '../messaging/outcome.ts'
import type { HtmlFragment, PlainFragment } from '../messaging/reader-protocol.ts'
import { parseHtml } from './parse-html.ts'

/** Stands in for a file's address: an article needs one to be told by. */
const NO_ADDRESS = 'about:blank'

/** The article of a whole page, as the content script would read it. */
export function readPage(html: string, address = NO_ADDRESS): Extraction {
  return extractArticle(parseHtml(html), address).extraction
}

/** A feed's title and text. Titles, too, may come with markup. */
export function readFragment({ title, html }: HtmlFragment): PlainFragment {
  return { title: readParagraphs(title).join(' '), body: readParagraphs(html).join('\n\n') }
}

function readParagraphs(html: string): string[] {
  return readBlocks(parseHtml(html).body).map(({ text }) => text)
}
