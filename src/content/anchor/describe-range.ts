/** Describes a stretch of a text by its words and their context, so that it can be found again in a changed text. */
import type { TextRange } from '../../core/model/range.ts'
import type { TextQuoteSelector } from '../../core/model/selector.ts'

/** In code units, on either side. */
const CONTEXT_LENGTH = 32

export function describeRange(text: string, { start, end }: TextRange): TextQuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  }
}
