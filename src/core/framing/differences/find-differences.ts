/** What changed between two versions of a statement, kind by kind. */
import { type Change, findChanges } from '../../alignment/find-changes.ts'
import type { Difference, Relation } from '../../model/comparison.ts'
import type { Statement } from '../../model/statement.ts'
import { findAttributionDifferences } from './find-attribution-differences.ts'
import { findCertaintyDifferences } from './find-certainty-differences.ts'
import { findNumberDifferences } from './find-number-differences.ts'
import { findToneDifferences } from './find-tone-differences.ts'
import { findWordingDifferences } from './find-wording-differences.ts'

/**
 * The differences between two statements that match. Each rule would rather miss a difference than name a wrong
 * one, so none found does not mean that the two are the same.
 * @param changes between the two, where they are known already
 */
export function findDifferences(
  here: Statement,
  there: Statement,
  relation: Relation,
  changes: readonly Change[] = findChanges(here, there, relation),
): Difference[] {
  return [
    ...(relation === 'quote' ? findWordingDifferences(here, there, changes) : []),
    ...findNumberDifferences(here, there, changes),
    ...findAttributionDifferences(here, there, relation),
    ...findCertaintyDifferences(here, there, relation, changes),
    ...findToneDifferences(here, there),
  ]
}
