/** A text with some of its words marked. */
import type { ComponentChildren } from 'preact'
import type { TextRange } from '../core/model/range.ts'

/** @param marks ordered, disjoint ranges in `text`. */
export function MarkedText({ text, marks }: { text: string; marks: readonly TextRange[] }) {
  const parts: ComponentChildren[] = []
  let end = 0
  for (const mark of marks) {
    parts.push(text.slice(end, mark.start), <mark key={mark.start}>{text.slice(mark.start, mark.end)}</mark>)
    end = mark.end
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  )
}
