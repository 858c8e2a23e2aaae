/** What changed between two versions of a statement, kind by kind. */
import type { Change } from '../../alignment/find-changes.ts'
import type { Difference, Relation } from '../../model/comparison.ts'
import type { AnalysedStatement } from '../../statements/analysed-article.ts'
import { findAttributionDifferences } from './attribution/find-attribution-differences.ts'
import { findCertaintyDifferences } from './certainty/find-certainty-differences.ts'
import { findEpithetDifferences } from './epithet.ts'
import { findNamingDifferences } from './naming.ts'
import { findNumberDifferences } from './number/find-number-differences.ts'
import { countShared, listContentStems } from './shared-words.ts'
import { findToneDifferences } from './tone/find-tone-differences.ts'
import { findWordingDifferences } from './wording.ts'

/**
 * Of the content words of the version that says less, the share that the other must have for a difference to be more than
 * a minor one: readers of the newsstand mostly shook their heads at loaded words below it.
 */
const MIN_SHARED = 0.5

/**
 * The differences between two statements that match. Each rule would rather miss a difference than name a wrong
 * one, so an empty result does not mean that the two are the same.
 * @param changes between the two, as `findChanges` gives them
 */
export function findDifferences(
  here: AnalysedStatement,
  there: AnalysedStatement,
  relation: Relation,
  changes: readonly Change[],
): Difference[] {
  const findings = [
    ...findWordingDifferences(here, there, relation, changes),
    ...findNumberDifferences(here, there, changes),
    ...findAttributionDifferences(here, there, relation),
    ...findCertaintyDifferences(here, there, relation, changes),
    ...findNamingDifferences(here, there),
    ...findEpithetDifferences(here, there),
    ...findToneDifferences(here, there, relation),
  ]
  return tellTheSame(here, there)
    ? findings
    : findings.map((one) => (one.kind === 'wording' ? one : { ...one, isMinor: true }))
}

/** Whether the version that says less says hardly anything that the other does not: else the words may be about the rest. */
function tellTheSame(here: AnalysedStatement, there: AnalysedStatement): boolean {
  const [a, b] = [listContentStems(here.words), listContentStems(there.words)]
  return countShared(a, b) >= MIN_SHARED * Math.min(a.size, b.size)
}
