/** Strangers' HTML, which may be hostile: read as text, never run. */
import { readBlocks } from './read-blocks.ts'

/** A parsed document is inert: it runs no script, loads no picture and asks no server for anything. */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

/** The plain text of a piece of HTML, a string for each paragraph. */
export function readParagraphs(html: string): string[] {
  return readBlocks(parseHtml(html).body).map(({ text }) => text)
}
