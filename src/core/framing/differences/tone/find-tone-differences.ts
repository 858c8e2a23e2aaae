/** A loaded word of one outlet where the other reports plainly. */
import type { Difference, Relation } from '../../../model/comparison.ts'
import type { TextRange } from '../../../model/range.ts'
import type { AnalysedStatement } from '../../../statements/analysed-article.ts'
import { describeDifference } from '../describe-difference.ts'
import { estimateNotice, MIN_NOTICE } from '../notice.ts'
import { findLoadedPairs } from './find-loaded-pairs.ts'
import { findLoadedWords } from './find-loaded-words.ts'
import { TONE_WEIGHTS } from './tone-weights.ts'

/** Loaded words where the other has a plain one for the same, and those that it leaves out. */
export function findToneDifferences(
  here: AnalysedStatement,
  there: AnalysedStatement,
  relation: Relation,
): Difference[] {
  return [
    ...findLoadedPairs(here, there, relation),
    ...findNoticedWords(here, there, relation).map((words) =>
      describeDifference('tone', [here, words], [there, undefined]),
    ),
    ...findNoticedWords(there, here, relation).map((words) =>
      describeDifference('tone', [here, undefined], [there, words]),
    ),
  ]
}

function findNoticedWords(one: AnalysedStatement, other: AnalysedStatement, relation: Relation): TextRange[] {
  return findLoadedWords(one, other, relation).filter(
    ({ features }) => estimateNotice(features, TONE_WEIGHTS) >= MIN_NOTICE,
  )
}
