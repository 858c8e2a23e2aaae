import type { TextRange } from '../model/range.ts'
import { isWhiteSpace } from './white-space.ts'

/** The stretch without the white space at its ends; empty when there is nothing else. */
export function trimRange(text: string, range: TextRange): TextRange {
  let { start, end } = range
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start++
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** The paragraphs of a text, in order and without white space around them: what blank lines part. */
export function splitParagraphs(text: string): TextRange[] {
  const paragraphs: TextRange[] = []
  let start = 0
  for (const gap of [...text.matchAll(/\n\s*\n/g), null]) {
    const paragraph = trimRange(text, { start, end: gap ? gap.index : text.length })
    if (paragraph.end > paragraph.start) paragraphs.push(paragraph)
    if (gap) start = gap.index + gap[0].length
  }
  return paragraphs
}
