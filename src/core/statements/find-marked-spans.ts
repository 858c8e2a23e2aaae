/**
 * What is between quotation marks in one paragraph.
 *
 * The neighbours of a mark decide what it is, since a straight mark opens and closes, ’ is an apostrophe as well, and
 * one language's opening mark is another's closing one. Marks inside other marks belong to the quoted words.
 */
import type { TextRange } from '../model/range.ts'

/** A stretch between two marks, without them. */
export interface MarkedSpan extends TextRange {
  /** The mark that opens it, as written. */
  mark: string
  /** False when no closing mark comes before the paragraph ends. */
  closed: boolean
}

/** Closing marks by opening mark; «» and »« are both in use. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"”'],
  ['“', '”"'],
  ['„', '“”"'],
  ['‟', '”"'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ["'", "'"],
  ['‹', '›'],
])
const SINGLE = /['‘‹]/
const MARK = /["“”„‟«»'‘’‹›]/g
const WORD_CHARACTER = /[\p{L}\p{N}]/u
/** Words that begin with an apostrophe. */
const ELISION = /^['‘](?:em|til|tis|twas|cause|cuz|bout|round|n|\d\ds?)\b/i
/** A longer single-quoted stretch is two stray apostrophes. In code units. */
const MAX_SINGLE_LENGTH = 600
/** Enough text after an apostrophe for the longest elision, in code units. */
const ELISION_CONTEXT = 8

/** The quoted stretches of a paragraph, outermost only, in order; offsets count from the paragraph's start. */
export function findMarkedSpans(paragraph: string): MarkedSpan[] {
  const spans: MarkedSpan[] = []
  let position = 0
  for (;;) {
    const opening = findOpening(paragraph, position)
    if (opening === -1) return spans
    const mark = paragraph[opening] ?? ''
    const end = SINGLE.test(mark) ? findSingleEnd(paragraph, opening) : findEnd(paragraph, opening)
    const closed = end.at !== -1
    const stop = closed ? end.at : end.limit
    if (closed || !SINGLE.test(mark)) spans.push({ start: opening + 1, end: stop, mark, closed })
    position = closed ? stop + 1 : SINGLE.test(mark) ? opening + 1 : stop
  }
}

function findOpening(paragraph: string, from: number): number {
  for (let at = findMark(paragraph, from); at !== -1; at = findMark(paragraph, at + 1)) {
    if (opens(paragraph, at)) return at
  }
  return -1
}

/** The offset of the next mark of any kind, or -1. */
function findMark(paragraph: string, from: number): number {
  MARK.lastIndex = from
  return MARK.exec(paragraph)?.index ?? -1
}

function opens(paragraph: string, at: number): boolean {
  const mark = paragraph[at] ?? ''
  const before = paragraph[at - 1] ?? ' '
  const after = paragraph[at + 1] ?? ' '
  if (!CLOSING.has(mark) || (/\s/.test(after) && mark !== '«')) return false
  if (SINGLE.test(mark)) return !WORD_CHARACTER.test(before) && !ELISION.test(paragraph.slice(at, at + ELISION_CONTEXT))
  const inches = mark === '"' && /\d/.test(before)
  return !inches && (mark !== '»' || !WORD_CHARACTER.test(before))
}

interface SpanEnd {
  /** The offset of the closing mark, or -1. */
  at: number
  /** Where an unclosed stretch ends at the latest. */
  limit: number
}

/** The end of a double-quoted stretch; where the same mark opens again, the closing one was forgotten. */
function findEnd(paragraph: string, opening: number): SpanEnd {
  const mark = paragraph[opening] ?? ''
  const closing = CLOSING.get(mark) ?? ''
  for (let at = findMark(paragraph, opening + 1); at !== -1; at = findMark(paragraph, at + 1)) {
    if (reopens(paragraph, at, mark)) return { at: -1, limit: at }
    if (closing.includes(paragraph[at] ?? '')) return { at, limit: at }
  }
  return { at: -1, limit: paragraph.length }
}

function reopens(paragraph: string, at: number, mark: string): boolean {
  if (paragraph[at] !== mark) return false
  return /[\s(]/.test(paragraph[at - 1] ?? '') && WORD_CHARACTER.test(paragraph[at + 1] ?? '')
}

/** The end of a single-quoted stretch: a mark right after a word or its punctuation. */
function findSingleEnd(paragraph: string, opening: number): SpanEnd {
  const closing = CLOSING.get(paragraph[opening] ?? '') ?? ''
  const limit = Math.min(paragraph.length, opening + MAX_SINGLE_LENGTH)
  let possessive = -1
  for (let i = opening + 2; i < limit; i++) {
    const character = paragraph[i] ?? ''
    if (character === paragraph[opening] && opens(paragraph, i) && character !== closing) break
    if (!closing.includes(character) || WORD_CHARACTER.test(paragraph[i + 1] ?? ' ')) continue
    if (!isPossessive(paragraph, i)) return { at: i, limit }
    if (possessive === -1) possessive = i
  }
  return { at: possessive, limit }
}

/** ‘The workers’ pay is bad’: the mark after "workers" may be an apostrophe, and a later mark the end. */
function isPossessive(paragraph: string, at: number): boolean {
  return /s/i.test(paragraph[at - 1] ?? '') && /^\s\p{Ll}/u.test(paragraph.slice(at + 1, at + 3))
}
