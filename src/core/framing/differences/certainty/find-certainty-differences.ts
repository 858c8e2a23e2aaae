/** Where one version doubts, plans, expects or denies what the other asserts. */
import type { Change } from '../../../alignment/find-changes.ts'
import type { Difference, Relation } from '../../../model/comparison.ts'
import type { AnalysedStatement } from '../../../statements/analysed-article.ts'
import { describeDifference } from '../describe-difference.ts'
import { compareActs } from './compare-acts.ts'
import { findDoubts } from './find-doubts.ts'
import { findNegations } from './find-negations.ts'

/** Each kind of uncertainty has its own way to what both versions say, since they seldom say it in the same words. */
export function findCertaintyDifferences(
  here: AnalysedStatement,
  there: AnalysedStatement,
  relation: Relation,
  changes: readonly Change[],
): Difference[] {
  const changedHere = changes.map((change) => change.here)
  const changedThere = changes.map((change) => change.there)
  return [
    ...findActDifferences(here, there, relation),
    ...findDoubts(here, there, relation, changedHere).map((words) =>
      describeDifference('certainty', [here, words], [there, undefined]),
    ),
    ...findDoubts(there, here, relation, changedThere).map((words) =>
      describeDifference('certainty', [here, undefined], [there, words]),
    ),
    ...findNegations(here, there, changes),
  ]
}

/** From both sides, the same words once. */
function findActDifferences(here: AnalysedStatement, there: AnalysedStatement, relation: Relation): Difference[] {
  const pairs = [
    ...compareActs(here, there, relation),
    ...compareActs(there, here, relation).map(([a, b]) => [b, a] as const),
  ]
  const differences = pairs.map(([a, b]) => describeDifference('certainty', [here, a.words], [there, b.words]))
  return [...new Map(differences.map((one) => [JSON.stringify([one.here, one.there]), one])).values()]
}
