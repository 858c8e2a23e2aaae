/** Precision and recall as ../shared/eval/score.mjs counts them, without its command line: for work on the ranker. */
import { estimateMatchProbability } from '../../src/core/matching/ranker.ts'
import { isMatch } from './label-pairs.ts'
import type { Label, LabelledEvent } from './labelled-events.ts'
import type { LabelledPair } from './labelled-pairs.ts'

export interface Score {
  precision: number
  recall: number
  f1: number
  /** Recall of labelled matches of one relation. */
  recallOfQuotes: number
  recallOfClaims: number
}

/** @param threshold the probability from which on a pair counts as predicted. */
export function scorePairs(events: readonly LabelledEvent[], pairs: readonly LabelledPair[], threshold: number): Score {
  const gold = new Set(events.flatMap(({ labels }) => labels.filter(({ doubtful }) => !doubtful)))
  const predicted = pairs.filter(
    ({ features, labels }) => isMatch(labels) !== undefined && estimateMatchProbability(features) >= threshold,
  )
  const correct = predicted.filter(({ labels }) => labels.length > 0)
  const found = new Set(correct.flatMap(({ labels }) => labels).filter((label) => gold.has(label)))
  const recallOf = (test: (label: Label) => boolean) =>
    [...found].filter(test).length / ([...gold].filter(test).length || 1)
  const precision = correct.length / (predicted.length || 1)
  const recall = recallOf(() => true)
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall || 1),
    recallOfQuotes: recallOf(({ relation }) => relation === 'quote'),
    recallOfClaims: recallOf(({ relation }) => relation === 'claim'),
  }
}
