/**
 * Which labels a pair of statements found by Parallax answers. The rule is that of ../shared/eval/score.mjs, so that
 * what is learned is what is measured.
 */
import type { TextRange } from '../../src/core/model/range.ts'
import type { Label, LabelledArticle, LabelledEvent } from './labelled-events.ts'

/** Looks labels up by indices of statements. */
export type LabelFinder = (statementA: number, statementB: number) => readonly Label[]

/** @param a its letter comes before that of `b`, as in the labels */
export function createLabelFinder({ labels }: LabelledEvent, a: LabelledArticle, b: LabelledArticle): LabelFinder {
  const byPair = new Map(labels.map((label) => [`${label.a}|${label.b}`, label]))
  const sentencesA = a.statements.map(({ statement }) => findSentences(statement, a.sentences))
  const sentencesB = b.statements.map(({ statement }) => findSentences(statement, b.sentences))
  return (statementA, statementB) =>
    (sentencesA[statementA] ?? []).flatMap((i) =>
      (sentencesB[statementB] ?? []).flatMap((j) => byPair.get(`${a.letter}${i}|${b.letter}${j}`) ?? []),
    )
}

/** A statement that covers this share of a labelled sentence is taken for it … */
const MIN_COVERED_SENTENCE = 0.5
/** … and so is one of which this share lies in the sentence. */
const MIN_COVERED_STATEMENT = 0.6

/** The labelled sentences that a statement covers for the most part, or lies in. */
function findSentences({ start, end }: TextRange, sentences: readonly TextRange[]): number[] {
  return sentences.flatMap((sentence, i) => {
    const shared = Math.min(sentence.end, end) - Math.max(sentence.start, start)
    const covers = shared >= MIN_COVERED_SENTENCE * (sentence.end - sentence.start)
    const liesIn = shared >= MIN_COVERED_STATEMENT * (end - start)
    return shared > 0 && (covers || liesIn) ? [i] : []
  })
}

/** Undefined when all the labels are doubtful: such pairs are neither learned from nor counted. */
export function isMatch(labels: readonly Label[]): boolean | undefined {
  if (labels.length === 0) return false
  return labels.every(({ doubtful }) => doubtful) ? undefined : true
}
