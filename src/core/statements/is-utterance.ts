/** Distinguishes somebody's words from a title, a name, a term or a word kept at arm's length ("scare quotes"). */
import type { Attribution } from './attribute-quotations.ts'

/** Fewer words are a term rather than an utterance, unless a reporting verb introduces them. */
const MIN_WORDS = 3
/** How much marks and a full stop may add to a sentence that is quoted whole, in code units. */
const MAX_PUNCTUATION = 3
/** Words up to this length stay in lower case within a title, in code units: "of", "the". */
const MAX_SMALL_WORD = 3

/**
 * Whether a quoted piece is an utterance.
 * @param sentence the sentence that contains it
 */
export function isUtterance(piece: string, sentence: string, { cue }: Attribution): boolean {
  if (piece.length + MAX_PUNCTUATION >= sentence.length) return true
  return !isTitle(piece) && (cue !== undefined || piece.split(/\s+/).length >= MIN_WORDS)
}

/** "Meet the Press", "The Art of the Deal": all but the small words capitalised, and no punctuation at the end. */
function isTitle(words: string): boolean {
  const all = words.replace(/[.,]$/, '').split(/\s+/)
  const large = all.filter((word) => word.length > MAX_SMALL_WORD)
  const isLarge = (word: string) => /^\p{Lu}/u.test(word)
  if (all.length < 2 || /[!?]$/.test(words)) return false
  if (/\.$/.test(words) || large.length === 0) return all.every(isLarge)
  return large.every(isLarge)
}
