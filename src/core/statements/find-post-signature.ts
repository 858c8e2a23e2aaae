/**
 * The signature of an embedded post, with its links: "https://t.co/x pic.twitter.com/y — Ada Ruiz (@adaruiz) May 5, 2018".
 * Two posts of one person on one day share all of it and nothing besides.
 */
import type { TextRange } from '../model/range.ts'

const LINK = String.raw`(?:pic\.twitter\.com|https?:\/\/t\.co)\/\w+`
const DATE = String.raw`\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}`
const SIGNATURE = new RegExp(String.raw`${LINK}|[—–-]\s?[^()\n—–]{1,60}\(@\w{1,20}\),? ${DATE}`, 'gu')

/** Ranges in the order of the text; none where nothing was posted. */
export function findPostSignature(text: string): TextRange[] {
  return Array.from(text.matchAll(SIGNATURE), ({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
  }))
}
