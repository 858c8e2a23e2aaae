/** A loaded word of one outlet where the other reports plainly. */
import type { Difference, Relation } from '../../../model/comparison.ts'
import type { TextRange } from '../../../model/range.ts'
import type { AnalysedStatement } from '../../../statements/analysed-article.ts'
import { describeDifference } from '../describe-difference.ts'
import { findLoadedPairs } from './find-loaded-pairs.ts'
import { estimateNotice, findLoadedWords } from './find-loaded-words.ts'

/** Of the words that are shown alone, readers pointed at more than half. A lower bound doubles the wrong ones for a few right ones. */
const MIN_NOTICE = 0.5

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
  return findLoadedWords(one, other, relation).filter(({ features }) => estimateNotice(features) >= MIN_NOTICE)
}
