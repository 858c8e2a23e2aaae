import type { TextRange } from '../model/range.ts'

/** The stretch without the white space at its ends; empty when there is nothing else. */
export function trimRange(text: string, { start, end }: TextRange): TextRange {
  const stretch = text.slice(start, end)
  const first = start + stretch.length - stretch.trimStart().length
  return { start: first, end: Math.max(first, start + stretch.trimEnd().length) }
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
