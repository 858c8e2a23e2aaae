/** Paragraphs, which no sentence and no pair of quotation marks crosses. */
import type { TextRange } from '../model/range.ts'
import { trimRange } from './white-space.ts'

/** The paragraphs of a text, separated by blank lines, in order and without white space around them. */
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
