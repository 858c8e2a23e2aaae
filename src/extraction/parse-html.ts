/** Strangers' HTML, which may be hostile: read as text, never run. */
import { cutHtml, FRAGMENT, type HtmlBounds } from './cut-html.ts'
import { readBlocks } from './read-blocks.ts'

/** The longest pages have 10,000 elements and megabytes of scripts, in which up to 1000 seem to be open at once. */
const PAGE: HtmlBounds = { elements: 20_000, depth: 2000, length: 10_000_000 }

/** A parsed document is inert: it runs no script, loads no picture and asks no server for anything. */
export function parseHtml(html: string, bounds = PAGE): Document {
  return new DOMParser().parseFromString(cutHtml(html, bounds), 'text/html')
}

/** The plain text of a piece of HTML, a string for each paragraph. */
export function readParagraphs(html: string): string[] {
  return readBlocks(parseHtml(html, FRAGMENT).body).map(({ text }) => text)
}
