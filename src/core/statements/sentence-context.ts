/** A sentence prepared for the question who speaks in it: what is quoted, what is not, and whom it mentions. */
import type { TextRange } from '../model/range.ts'
import { splitWords, type Word } from '../text/words.ts'
import { type Mention, readMentions } from './read-mentions.ts'

/** All ranges count from the sentence's start. */
export interface Scene {
  text: string
  /** The quoted pieces in it. */
  pieces: readonly TextRange[]
  /** The words outside quotations. */
  words: readonly Word[]
  /** Who is mentioned outside quotations, brackets and datelines. */
  mentions: readonly Mention[]
}

/** No sentence of prose is as long, in code units; nobody is looked for in a longer one, so that no page can stall. */
const LONGEST = 4000
/** What stands in brackets, or in front of the dash of "WASHINGTON (AP) —". */
const ASIDE = /\([^()]*\)|^\p{Lu}[\p{Lu}\s.,]+(?:\([^()]*\)\s*)?[—–-]/gu

/** Reads one sentence of a text; `quoted` are its quoted pieces, as ranges in the text. */
export function readScene(text: string, sentence: TextRange, quoted: readonly TextRange[]): Scene {
  const stretch = text.slice(sentence.start, sentence.end)
  const pieces = quoted.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }))
  if (stretch.length > LONGEST) return { text: stretch, pieces, words: [], mentions: [] }
  const asides = Array.from(stretch.matchAll(ASIDE), ({ 0: aside, index }) => ({
    start: index,
    end: index + aside.length,
  }))
  return {
    text: stretch,
    pieces,
    words: pieces.length > 0 ? dropOverlaps(splitWords(stretch), pieces) : [],
    mentions: dropOverlaps(readMentions(stretch), [...pieces, ...asides]),
  }
}

function dropOverlaps<Range extends TextRange>(ranges: readonly Range[], hidden: readonly TextRange[]): Range[] {
  return ranges.filter((range) => !hidden.some(({ start, end }) => range.start < end && range.end > start))
}
