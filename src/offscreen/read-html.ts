/** Reads strangers' HTML into plain text. */
import { extractArticle } from '../content/extraction/extract-article.ts'
import { findPublishedAddress } from '../content/extraction/find-published-address.ts'
import { readBlocks } from '../content/text/read-blocks.ts'
import type { Extraction } from '../messaging/outcome.ts'
import type { HtmlFragment, PlainFragment } from '../messaging/reader-protocol.ts'
import { parseHtml } from './parse-html.ts'

/**
 * The article of a whole page, as the content script would read it. A file is told by where it says that it was
 * published, or else by a name that no other file has: two of them must not pass for one article.
 */
export function readPage(html: string, address?: string): Extraction {
  const document = parseHtml(html)
  const name = address ?? findPublishedAddress(document) ?? `urn:uuid:${crypto.randomUUID()}`
  return extractArticle(document, name).extraction
}

/** The reading page shares its thread with an open popup, which must not wait longer than this, in milliseconds. */
const STRETCH = 16

/** In the order given, with pauses in which other pages of Parallax are served. */
export async function readFragments(fragments: readonly HtmlFragment[]): Promise<PlainFragment[]> {
  const read: PlainFragment[] = []
  let end = performance.now() + STRETCH
  for (const fragment of fragments) {
    if (performance.now() > end) {
      await letOthersRun()
      end = performance.now() + STRETCH
    }
    read.push(readFragment(fragment))
  }
  return read
}

/** By a message and not by a timer: browsers slow the timers of pages that are not seen. */
function letOthersRun(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}

/**
 * A feed's title and text. Titles, too, may come with markup.
 *
 * @internal
 */
export function readFragment({ title, html }: HtmlFragment): PlainFragment {
  return { title: readParagraphs(title).join(' '), body: readParagraphs(html).join('\n\n') }
}

function readParagraphs(html: string): string[] {
  return readBlocks(parseHtml(html).body).map(({ text }) => text)
}
