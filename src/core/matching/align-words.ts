/** The words to mark where two versions of a statement are shown side by side. */

import { type Change, findChanges } from '../alignment/find-changes.ts'
import type { Relation, WordMarks } from '../model/comparison.ts'
import type { TextRange } from '../model/range.ts'
import type { Statement } from '../model/statement.ts'

/**
 * Marks the words that changed within what both versions tell, adjacent ones as one range. Spelling, case,
 * punctuation and contractions are no change, nor is what only one of them tells; two versions in quite different
 * words have no marks. Ranges count from the start of each statement's text and are in order and disjoint.
 */
export function alignWords(
  here: Statement,
  there: Statement,
  relation: Relation,
  changes: readonly Change[] = findChanges(here, there, relation),
): WordMarks {
  return {
    here: listRanges(changes.map((change) => change.here)),
    there: listRanges(changes.map((change) => change.there)),
  }
}

function listRanges(ranges: readonly TextRange[]): TextRange[] {
  return ranges.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)
}
