/** A loaded word of one outlet where the other reports plainly. */
import type { Difference, Relation } from '../../../model/comparison.ts'
import type { AnalysedStatement } from '../../../statements/analysed-article.ts'
import { describeDifference } from '../describe-difference.ts'
import { estimateNotice, MIN_NOTICE } from '../notice.ts'
import { findLoadedPairs } from './find-loaded-pairs.ts'
import { findLoadedWords } from './find-loaded-words.ts'
import { readTone } from './read-tone.ts'
import { TONE_WEIGHTS } from './tone-weights.ts'

/** Loaded words where the other has a plain one for the same, and those that it leaves out. */
export function findToneDifferences(
  here: AnalysedStatement,
  there: AnalysedStatement,
  relation: Relation,
): Difference[] {
  const [a, b] = [readTone(here), readTone(there)]
  const pairs = findLoadedPairs(a, b, relation)
  const isNoticed = ({ features }: ReturnType<typeof findLoadedWords>[number]) =>
    estimateNotice(features, TONE_WEIGHTS) >= MIN_NOTICE
  const onlyHere = findLoadedWords(
    a,
    b,
    relation,
    pairs.map((pair) => pair.a),
  ).filter(isNoticed)
  const onlyThere = findLoadedWords(
    b,
    a,
    relation,
    pairs.map((pair) => pair.b),
  ).filter(isNoticed)
  return [
    ...pairs.map((pair) => describeDifference('tone', [here, pair.a], [there, pair.b])),
    ...onlyHere.map((words) => toMinor(describeDifference('tone', [here, words], [there, undefined]))),
    ...onlyThere.map((words) => toMinor(describeDifference('tone', [here, undefined], [there, words]))),
  ]
}

/** What one version leaves out strikes readers less than words that replace each other. */
function toMinor(difference: Difference): Difference {
  return { ...difference, isMinor: true }
}
