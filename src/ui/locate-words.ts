/** Where the words of differences are, in the statement of the page or in the other outlet's. */
import type { Difference, Match } from '../core/model/comparison.ts'
import type { TextRange } from '../core/model/range.ts'

type Side = 'here' | 'there'

/** The ranges of one side's words in its statement's text, in their order; none for a side without words. */
export function locateWords(differences: readonly Difference[], side: Side): TextRange[] {
  const ranges = differences.flatMap(({ hereRange, thereRange }) => (side === 'here' ? hereRange : thereRange) ?? [])
  // Two differences may share a word, or be about the same one; marks may not.
  const ordered = ranges.toSorted((a, b) => a.start - b.start)
  return ordered.filter((range, i) => ordered.slice(0, i).every(({ end }) => end <= range.start))
}

/** What is marked in one side's sentence: the words that differ, and those that a difference is said about. */
export function listMarks({ marks, differences }: Pick<Match, 'marks' | 'differences'>, side: Side): TextRange[] {
  const merged: TextRange[] = []
  const ranges = [...marks[side], ...locateWords(differences, side)].toSorted((a, b) => a.start - b.start)
  for (const range of ranges) {
    const last = merged.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else merged.push({ ...range })
  }
  return merged
}
