/** What the reader is shown of two statements that match. */
import { findChanges, markChanges } from '../../alignment/find-changes.ts'
import type { Difference, Match } from '../../model/comparison.ts'
import type { Telling } from '../../statements/analysed-article.ts'
import { findDifferences } from './find-differences.ts'
import { isMinorDifference } from './minor-differences.ts'

/** Below it a pair may be two facts, whose words differ for no reason worth showing: half of such differences were wrong. */
export const MIN_SURE_PROBABILITY = 0.7

/** The words that changed, and the differences if the two surely say the same. */
export function compareStatements(
  here: Telling,
  there: Telling,
  match: Pick<Match, 'relation' | 'probability'>,
): Pick<Match, 'differences' | 'marks'> {
  const changes = findChanges(here.statement, there.statement, match.relation)
  const marks = markChanges(changes)
  if (match.probability < MIN_SURE_PROBABILITY) return { differences: [], marks }
  const found = findDifferences(here.statement, there.statement, match.relation, changes)
  const differences = found.map(
    (one): Difference => (one.isMinor || !isMinorDifference(one, here, there, match) ? one : { ...one, isMinor: true }),
  )
  return { differences, marks }
}
