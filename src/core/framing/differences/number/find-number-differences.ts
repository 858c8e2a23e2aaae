/** Counts, amounts, shares and days that conflict. */
import type { Change } from '../../../alignment/find-changes.ts'
import type { Difference } from '../../../model/comparison.ts'
import type { AnalysedStatement } from '../../../statements/analysed-article.ts'
import { describeDifference } from '../describe-difference.ts'
import { agree, mayBeOne } from './agree.ts'
import { findDayConflicts } from './find-day-conflicts.ts'
import { pairQuantities } from './pair-quantities.ts'
import { readQuantities } from './read-quantities.ts'

/** A sentence with more figures is a table, whose figures correspond to those of another in too many ways. */
const MAX_FIGURES = 50

/** Quantities and days that correspond but conflict: by more than rounding, and not where both versions give the value. */
export function findNumberDifferences(
  here: AnalysedStatement,
  there: AnalysedStatement,
  changes: readonly Change[],
): Difference[] {
  return [...findQuantityConflicts(here, there, changes), ...findDayConflicts(here, there, changes)]
}

function findQuantityConflicts(
  here: AnalysedStatement,
  there: AnalysedStatement,
  changes: readonly Change[],
): Difference[] {
  if (Math.max(here.numbers.length, there.numbers.length) > MAX_FIGURES) return []
  return pairQuantities(readQuantities(here), readQuantities(there), changes)
    .filter(([a, b]) => !agree(a, b))
    .map(([a, b]) => {
      const difference = describeDifference('number', [here, a], [there, b])
      // Another precision strikes readers less than another figure.
      return mayBeOne(a, b) ? { ...difference, isMinor: true } : difference
    })
}
