/** What to show of a sentence that lacks certain words: the clause that would have them, with its subject and its verb. */
import type { TextRange } from '../core/model/range.ts'
import { cutExcerpt } from './cut-excerpt.ts'

/** Between clauses; the comma of "12,000" is followed by no space. */
const BREAK = /[,;:]["”’»]?\s|\s?[—–]\s?/g
/** What goes on in lower case has its subject or its verb before: "…, praising the efforts". Some scripts have no case. */
const CAPITAL = /^["“‘«(]?[\p{Lu}\p{Lo}]/u
const OPENING_QUOTE = /^["“‘«]/
/** Before its comma, what comes before the subject: "After the vote, Ana Ruiz …"; not "Ana Ruiz, President of …". */
const INTRODUCTION = /^\p{Lu}\p{Ll}+\s\p{Ll}/u

/**
 * @param place where the words would be; the sentence is shown from its beginning where that is not known.
 * @param length how much to show, in UTF-16 code units, as for `cutExcerpt`.
 * @returns ordered, disjoint pieces: the clause's beginning is one of them, the place is in one.
 */
export function cutClause(text: string, place: TextRange | undefined, length: number): TextRange[] {
  if (!place) return cutExcerpt(text, [], length)
  const { start, end } = findClause(text, place, length)
  const inClause = { start: place.start - start, end: place.end - start }
  const shown = inClause.end <= length ? [{ start: 0, end: inClause.end }] : [{ start: 0, end: 0 }, inClause]
  return cutExcerpt(text.slice(start, end), shown, length).map((piece) => ({
    start: piece.start + start,
    end: piece.end + start,
  }))
}

/** From its own beginning to the end of what holds the place, or to a later end that there is room for. */
function findClause(text: string, place: TextRange, length: number): TextRange {
  const breaks = Array.from(text.matchAll(BREAK), ({ 0: mark, index }) => ({ start: index, end: index + mark.length }))
  const start = breaks.findLast((one, i) => one.end <= place.start && beginsClause(text, one, i === 0))?.end ?? 0
  if (text.length - start <= length) return { start, end: text.length }
  const ends = [...breaks.map((one) => one.start), text.length].filter((at) => at >= place.end)
  return { start, end: ends.findLast((at) => at - start <= length) ?? ends[0] ?? text.length }
}

/** Whether a clause with a subject of its own begins after a break: a comma parts much else. */
function beginsClause(text: string, { start, end }: TextRange, isFirst: boolean): boolean {
  const rest = text.slice(end)
  if (!CAPITAL.test(rest)) return false
  return text[start] !== ',' || OPENING_QUOTE.test(rest) || (isFirst && INTRODUCTION.test(text))
}
