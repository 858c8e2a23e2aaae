/**
 * What makes a text the statement that it is: its words, numbers, signs and where its sentences end, in order. Case,
 * white space, quotation marks, the kind of hyphens and other typography are no part of it; a negation, a number, a
 * name or a clause is.
 */
import { type NormalisedWord, normaliseWords } from './normalise-words.ts'
import { selectOutside } from './ranges.ts'
import { splitWords } from './words.ts'

/** Ends a paragraph. */
const PARAGRAPH_END = '¶'
/** Hyphens, minus signs and dashes that join. */
const HYPHENS = /[\u2010-\u2013\u2212]/g
const SENTENCE_END = '.'
const QUESTION_END = '?'

/**
 * What says something between words: the end of a paragraph or a sentence (in no abbreviation), signs of money, measure
 * and arithmetic, the minus before a number.
 */
const MARK = /\n\s*\n|(?<![.!?…])[.!?…]+(?=["'“”‘’«»()[\]\s]|$)|[\p{Sc}%‰°+±×÷=<>&@#]|(?<![\p{L}\p{N}])-(?=\p{N})/gu

/** The words and marks of a text, in order; two texts are one statement if the keys are the same. */
export function readStatementWords(text: string): NormalisedWord[] {
  const lower = text.toLowerCase()
  // A few letters are two in lower case, which would move every offset behind them.
  const plain = (lower.length === text.length ? lower : text).replace(HYPHENS, '-')
  const words = normaliseWords(plain, splitWords(plain))
  const marks = Array.from(plain.matchAll(MARK), ({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
    key: markKey(mark),
  }))
  return merge(words, marks)
}

/**
 * Whether two texts say the same but for their typography.
 *
 * @internal
 */
export function isSameStatement(one: string, other: string): boolean {
  return statementKey(readStatementWords(one)) === statementKey(readStatementWords(other))
}

/** The keys of words as one string; no key has a space in it. */
export function statementKey(words: readonly NormalisedWord[]): string {
  return words.map(({ key }) => key).join(' ')
}

/** Whether a sentence may begin behind this word or mark and end before it. */
export function isSentenceEdge(key: string | undefined): boolean {
  return key === undefined || key === PARAGRAPH_END || key === SENTENCE_END || key === QUESTION_END
}

function markKey(mark: string): string {
  if (mark.includes('\n')) return PARAGRAPH_END
  if (/[.!?…]/.test(mark)) return mark.includes('?') ? QUESTION_END : SENTENCE_END
  return mark
}

/** Both in order; the stop of an abbreviation is part of its word. */
function merge(words: readonly NormalisedWord[], marks: readonly NormalisedWord[]): NormalisedWord[] {
  const between = selectOutside(marks, words)
  return [...words, ...between].sort((a, b) => a.start - b.start)
}
