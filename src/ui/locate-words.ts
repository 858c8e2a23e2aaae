/** Where the words of a difference are, in the statement of the page and in the other outlet's. */
import type { Difference } from '../core/model/comparison.ts'
import type { TextRange } from '../core/model/range.ts'

type Side = 'here' | 'there'

/** The ranges of one side's words in its statement's text, in their order; none for a side without words. */
export function locateWords(differences: readonly Difference[], side: Side, text: string): TextRange[] {
  const ranges = differences.flatMap((difference) => locate(difference, side, text) ?? [])
  // Two differences may share a word, or be about the same one; marks may not.
  const ordered = ranges.toSorted((a, b) => a.start - b.start)
  return ordered.filter((range, i) => ordered.slice(0, i).every(({ end }) => end <= range.start))
}

/** A difference without a range is found by its words. */
function locate(difference: Difference, side: Side, text: string): TextRange | undefined {
  const range = side === 'here' ? difference.hereRange : difference.thereRange
  if (range) return range
  const words = difference[side]
  const start = words ? text.indexOf(words) : -1
  return start < 0 ? undefined : { start, end: start + words.length }
}
