/** What shows who speaks in a sentence: what it quotes, what it does not, and whom it mentions. */
import type { TextRange } from '../model/range.ts'
import { selectOutside, shiftRange, sliceRange } from '../text/ranges.ts'
import { splitWords, type Word } from '../text/words.ts'
import { findInsertions } from './find-insertions.ts'
import { maskQuotations } from './mask-quotations.ts'
import { type Mention, readMentions } from './read-mentions.ts'

/** All ranges count from the sentence's start. */
export interface SentenceContext {
  /** Where the sentence starts in the article's text. */
  start: number
  text: string
  /** Without those of insertions. */
  words: readonly Word[]
  /** What the site put into it. */
  insertions: readonly TextRange[]
  /** The quoted pieces in it. */
  pieces: readonly TextRange[]
  /** The words outside the pieces. */
  unquotedWords: readonly Word[]
  /** Who is mentioned outside the pieces, insertions, brackets and datelines. */
  mentions: readonly Mention[]
}

/** In code units; no sentence of prose is longer. Longer ones are not searched for speakers, so that no page stalls. */
const MAX_LENGTH = 4000
/** Text in brackets, or before the dash of "WASHINGTON (AP) —". */
const ASIDE = /\([^()]*\)|^\p{Lu}[\p{Lu}\s.,]+(?:\([^()]*\)\s*)?[—–-]/gu

/** Reads one sentence of a text; `quoted` are its quoted pieces, as ranges in the text. */
export function readSentenceContext(text: string, sentence: TextRange, quoted: readonly TextRange[]): SentenceContext {
  const { start } = sentence
  const stretch = sliceRange(text, sentence)
  const insertions = findInsertions(stretch)
  const words = selectOutside(splitWords(stretch), insertions)
  const pieces = quoted.map((piece) => shiftRange(piece, -start))
  if (stretch.length > MAX_LENGTH) {
    return { start, text: stretch, words, insertions, pieces, unquotedWords: [], mentions: [] }
  }
  const asides = Array.from(stretch.matchAll(ASIDE), ({ 0: aside, index }) => ({
    start: index,
    end: index + aside.length,
  }))
  return {
    start,
    text: stretch,
    words,
    insertions,
    pieces,
    unquotedWords: selectOutside(words, pieces),
    mentions: selectOutside(readMentions(maskQuotations(stretch, insertions)), [...pieces, ...asides]),
  }
}
