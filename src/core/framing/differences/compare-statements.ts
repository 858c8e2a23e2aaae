/** What the reader is shown of two statements that match. */
import { findChanges, markChanges } from '../../alignment/find-changes.ts'
import type { Match } from '../../model/comparison.ts'
import type { AnalysedStatement } from '../../statements/analysed-article.ts'
import { findDifferences } from './find-differences.ts'

/** Below it a pair may be two facts, whose words differ for no reason worth showing: half of such differences were wrong. */
export const MIN_SURE_PROBABILITY = 0.6

/** The words that changed, and the differences if the two surely say the same. */
export function compareStatements(
  here: AnalysedStatement,
  there: AnalysedStatement,
  { relation, probability }: Pick<Match, 'relation' | 'probability'>,
): Pick<Match, 'differences' | 'marks'> {
  const changes = findChanges(here, there, relation)
  const differences = probability < MIN_SURE_PROBABILITY ? [] : findDifferences(here, there, relation, changes)
  return { differences, marks: markChanges(changes) }
}
