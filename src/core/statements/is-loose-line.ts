/** Tells lines that stand beside the text of an article by their form: headings, names, time stamps, notes on authors. */
import { AUTHOR_NOUNS, FINITE_VERBS } from '../language/en/furniture.ts'

/** A heading that is not set in capitals is as short, in words; longer lines may be the items of a list. */
const MAX_HEADING_WORDS = 5
/** A title, most of its words capitalised, may be longer. */
const MAX_TITLE_WORDS = 7
const MIN_TITLE_SHARE = 0.75
/** Words up to this length stay in lower case within a title, in code units. */
const MAX_SMALL_WORD = 3

/** Whether a line that is a paragraph of its own is a heading, a name or a stamp rather than a sentence. */
export function isHeading(line: string): boolean {
  const words = line.match(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu) ?? []
  if (words.length === 0) return true
  if (STAMP.test(line) || BYLINE.test(line) || TWEETER.test(line)) return true
  if (TWEET.test(line)) return false
  if (/[.!…"”;:]['’)\]]*$/.test(line) || /^["“]/.test(line)) return false
  if (isInCapitals(line)) return true
  if (words.some((word) => FINITE_VERBS.has(word.toLowerCase().replaceAll('’', "'")))) return false
  return words.length <= MAX_HEADING_WORDS || isTitle(words)
}

function isInCapitals(line: string): boolean {
  return (line.match(/\p{Lu}/gu) ?? []).length > 10 * (line.match(/\p{Ll}/gu) ?? []).length
}

function isTitle(words: readonly string[]): boolean {
  const large = words.filter(({ length }) => length > MAX_SMALL_WORD)
  const capitalised = large.filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
  return words.length <= MAX_TITLE_WORDS && capitalised.length >= MIN_TITLE_SHARE * large.length
}

/** "Updated at 6:22 p.m. ET", "6 years ago", "01:58", "4 min read". */
const STAMP =
  /^(?:(?:last )?(?:updated?|published|posted)\b[^.!?]{0,20}\d.{0,60}$|\d{1,3} (?:second|minute|hour|day|week|month|year)s? ago$|\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,3})?$|.{0,200}\bListen · \d|\d{1,3} min(?:ute)?s? read$)/i
/** "— Jane Smith (@janesmith) May 5, 2018": who wrote the words before it, in a line of its own. */
const TWEETER = /^[—–-]\s?[^()]{1,60} \(@\w{1,20}\) \p{Lu}\p{L}+ \d{1,2}, \d{4}$/u
/** A post that is embedded whole says something, however few words it has. */
const TWEET = /\(@\w{1,20}\)|\b(?:pic\.twitter\.com|t\.co)\//
/** "By Jane Smith and John Jones, The Example". */
const BYLINE = /^B[yY] (?:\p{Lu}[\p{L}.'’-]*,? (?:and )?){1,8}\p{Lu}[\p{L}.'’-]*$/u

/** Whether a sentence at the end of an article says who its author is. */
export function isAuthorNote(sentence: string): boolean {
  return AUTHOR_NOTE.test(sentence) && sentence.length <= MAX_NOTE
}

const MAX_NOTE = 400
const AUTHOR_NOTE = new RegExp(
  String.raw`^[^\p{L}]{0,4}(?:\p{Lu}[\p{L}.'’-]*,? (?:and )?){1,6}(?:is|are|was) (?:also )?(?:an? |the |one of )?[^.“”"]{0,80}?\b(?:${AUTHOR_NOUNS.join('|')})s?\b[^.]{0,12} (?:for|at|of|with|on|to)\b`,
  'u',
)
