/** Tells somebody's words from a title, a name, a term or a word held at arm's length ("scare quotes"). */
import type { Attribution } from './attribute-quotations.ts'

/** Fewer words than this are a term rather than an utterance when nothing tells who said them. */
const FEW_WORDS = 3
/** What marks and a full stop may add to a sentence that is quoted whole, in code units. */
const MARKS = 3

/**
 * Whether a quoted piece is an utterance.
 * @param sentence the sentence that it stands in
 */
export function isUtterance(piece: string, sentence: string, { cue }: Attribution): boolean {
  if (piece.length + MARKS >= sentence.length) return true
  return !isTitle(piece) && (cue !== undefined || piece.split(/\s+/).length >= FEW_WORDS)
}

/** "Meet the Press", "The Art of the Deal": all but the small words in upper case, and no punctuation at the end. */
function isTitle(words: string): boolean {
  const large = words.split(/\s+/).filter((word) => word.length > 3)
  return (
    words.includes(' ') && large.length > 0 && large.every((word) => /^\p{Lu}/u.test(word)) && !/[.!?]$/.test(words)
  )
}
