/** What a site puts into its writer's sentences, and is no word of theirs. */
import type { TextRange } from '../model/range.ts'

const LINK = String.raw`(?:pic\.twitter\.com|https?:\/\/t\.co)\/\w+`
const DATE = String.raw`\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}`
/**
 * The signature of an embedded post, with its links: "https://t.co/x pic.twitter.com/y — Ada Ruiz (@adaruiz) May 5, 2018".
 * Two posts of one person on one day share all of it and nothing besides.
 */
const SIGNATURE = String.raw`${LINK}|[—–-]\s?[^()\n—–]{1,60}\(@\w{1,20}\),? ${DATE}`
/**
 * Behind the first mention of a politician the full name, glued to headlines about them and the word "MORE", as The Hill has
 * it: "President Ruiz Ada Maria RuizTwo towns flooded Dam to be closed MORE said on Friday".
 */
const PROFILE = String.raw`(?<!\p{L})(\p{Lu}[\p{L}'’-]{1,30}) (?:[\p{L}().'’"“”-]{1,30} ){1,5}\1(?=[\p{Lu}\p{Nd}'‘"“])[^\n]{10,500}? MORE\b`
const INSERTION = new RegExp(`${SIGNATURE}|${PROFILE}`, 'gu')

/** No insertion is without one of them, and looking for these is fast. */
const MARKS = ['MORE', '(@', 't.co/', 'pic.twitter.com/']

/** Ranges in the order of the text. */
export function findInsertions(text: string): TextRange[] {
  if (!MARKS.some((mark) => text.includes(mark))) return []
  return Array.from(text.matchAll(INSERTION), ({ index, 0: written, 1: name = '' }) => ({
    start: index + name.length,
    end: index + written.length,
  }))
}
