/** Where one version doubts, plans, expects or denies what the other asserts. */
import type { Change } from '../../../alignment/find-changes.ts'
import type { Difference, Relation } from '../../../model/comparison.ts'
import type { AnalysedStatement } from '../../../statements/analysed-article.ts'
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
    ...findDoubts(here, there, relation, changedHere).map((words) => describe(words, '')),
    ...findDoubts(there, here, relation, changedThere).map((words) => describe('', words)),
    ...findNegations(here, there, changes),
  ]
}

/** From both sides, the same words once. */
function findActDifferences(here: AnalysedStatement, there: AnalysedStatement, relation: Relation): Difference[] {
  const pairs = [
    ...compareActs(here, there, relation),
    ...compareActs(there, here, relation).map(([a, b]) => [b, a] as const),
  ]
  const byWords = new Map(pairs.map(([a, b]) => [JSON.stringify([a.text, b.text]), describe(a.text, b.text)]))
  return [...byWords.values()]
}

function describe(here: string, there: string): Difference {
  return { kind: 'certainty', here, there }
}
