/** Describes a stretch of a text by its words and their surroundings, so that it can be found in a changed text. */
import type { TextRange } from '../../core/model/range.ts'
import type { TextQuoteSelector } from '../../core/model/selector.ts'

const CONTEXT_LENGTH = 32

export function describeRange(text: string, { start, end }: TextRange): TextQuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  }
}
