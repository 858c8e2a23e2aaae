/** Where the words of differences are, in the statement of the page or in the other outlet's. */
import type { Difference } from '../core/model/comparison.ts'
import type { TextRange } from '../core/model/range.ts'

/** The ranges of one side's words in its statement's text, in their order; none for a side without words. */
export function locateWords(differences: readonly Difference[], side: 'here' | 'there'): TextRange[] {
  const ranges = differences.flatMap(({ hereRange, thereRange }) => (side === 'here' ? hereRange : thereRange) ?? [])
  // Two differences may share a word, or be about the same one; marks may not.
  const ordered = ranges.toSorted((a, b) => a.start - b.start)
  return ordered.filter((range, i) => ordered.slice(0, i).every(({ end }) => end <= range.start))
}
