/** Turns the HTML of feeds into plain text, leaving room for whoever else needs the thread. */
import { readParagraphs } from '../extraction/parse-html.ts'
import type { HtmlFragment, PlainFragment } from '../messaging/reader-protocol.ts'

/** This page shares its thread with an open popup, which must not wait longer than this. */
const MAX_STRETCH_MS = 16

/** Reads fragments in the order given, with pauses in which Parallax's other pages can run. */
export async function readFragments(fragments: readonly HtmlFragment[]): Promise<PlainFragment[]> {
  const read: PlainFragment[] = []
  let end = performance.now() + MAX_STRETCH_MS
  for (const fragment of fragments) {
    if (performance.now() > end) {
      await letOthersRun()
      end = performance.now() + MAX_STRETCH_MS
    }
    read.push(readFragment(fragment))
  }
  return read
}

/** Waits for a message rather than a timer: browsers slow down the timers of pages that are not visible. */
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
 * Titles, too, may contain markup.
 *
 * @internal
 */
export function readFragment({ title, html }: HtmlFragment): PlainFragment {
  return { title: readParagraphs(title).join(' ').replaceAll('\n', ' '), body: readParagraphs(html).join('\n\n') }
}
