/** An article's text as a page shows it: paragraphs, each cut where something in it is marked. */
import type { TextRange } from '../../core/model/range.ts'

/** A stretch of text; with a mark where it is a target's. */
export interface Piece<Mark> {
  text: string
  mark?: Mark
}

const BLANK_LINE = '\n\n'

/** @param marks in the order of the text, not overlapping; a mark that crosses paragraphs has a piece in each. */
export function cutParagraphs<Mark extends TextRange>(body: string, marks: readonly Mark[]): Piece<Mark>[][] {
  let start = 0
  return body.split(BLANK_LINE).map((text) => {
    const paragraph = { start, end: start + text.length }
    start = paragraph.end + BLANK_LINE.length
    return cut(body, paragraph, marks)
  })
}

function cut<Mark extends TextRange>(body: string, { start, end }: TextRange, marks: readonly Mark[]): Piece<Mark>[] {
  const pieces: Piece<Mark>[] = []
  let at = start
  for (const mark of marks) {
    const from = Math.max(mark.start, at)
    const to = Math.min(mark.end, end)
    if (from >= to) continue
    if (from > at) pieces.push({ text: body.slice(at, from) })
    pieces.push({ text: body.slice(from, to), mark })
    at = to
  }
  if (at < end) pieces.push({ text: body.slice(at, end) })
  return pieces
}
