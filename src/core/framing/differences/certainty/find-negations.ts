/** A negation in one version only. */
import type { Change } from '../../../alignment/find-changes.ts'
import { NEGATIONS, NEGATIVE_WORDS } from '../../../language/en/stances.ts'
import { isStopWord } from '../../../language/en/stop-words.ts'
import type { Difference } from '../../../model/comparison.ts'
import type { TextRange } from '../../../model/range.ts'
import type { AnalysedStatement } from '../../../statements/analysed-article.ts'
import { selectOutside, selectWithin, sliceRange } from '../../../text/ranges.ts'
import { describeDifference } from '../describe-difference.ts'

/** Changes that add or remove a negation and do little else, where the other version denies nothing in its own way. */
export function findNegations(
  here: AnalysedStatement,
  there: AnalysedStatement,
  changes: readonly Change[],
): Difference[] {
  if (denies(here) && denies(there)) return []
  return changes
    .filter((change) => negates(here, change.here) !== negates(there, change.there))
    .filter((change) => saysNothingElse(here, change.here) && saysNothingElse(there, change.there))
    .map((change) => describeDifference('certainty', [here, change.here], [there, change.there]))
}

/** "He didn't know" is retold as "I don't know", and "not to attend" as "to skip". */
function denies({ statement: { text } }: AnalysedStatement): boolean {
  return text.search(NEGATIONS) >= 0 || text.search(NEGATIVE_WORDS) >= 0
}

function negates({ maskedText }: AnalysedStatement, range: TextRange): boolean {
  return sliceRange(maskedText, range).search(NEGATIONS) >= 0
}

function saysNothingElse({ maskedText, unquotedWords }: AnalysedStatement, range: TextRange): boolean {
  const negations = Array.from(sliceRange(maskedText, range).matchAll(NEGATIONS), ({ 0: negation, index }) => ({
    start: range.start + index,
    end: range.start + index + negation.length,
  }))
  return selectOutside(selectWithin(unquotedWords, range), negations).every(({ key }) => isStopWord(key))
}
