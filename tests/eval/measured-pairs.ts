/** The candidates of labelled events with their features and labels: what is trained on and what is measured. */
import { createWordStatistics } from '../../src/core/library/search/inverse-document-frequency.ts'
import { pairArticles } from '../../src/core/matching/article-pair.ts'
import { readArticleWords } from '../../src/core/matching/encode-article.ts'
import { type Features, measurePair } from '../../src/core/matching/features.ts'
import { findCandidates } from '../../src/core/matching/find-candidate-pairs.ts'
import { Vocabulary } from '../../src/core/matching/vocabulary.ts'
import { createLabelFinder } from './label-pairs.ts'
import type { Label, LabelledEvent } from './labelled-events.ts'

export interface MeasuredPair {
  event: string
  here: string
  there: string
  features: Features
  labels: readonly Label[]
}

/** All candidates of an event, each pair of articles once. */
export function measureEvent(event: LabelledEvent): MeasuredPair[] {
  const vocabulary = new Vocabulary(createWordStatistics({ segments: [] }))
  const read = event.articles.map((article) => ({ article, words: readArticleWords(article, vocabulary) }))
  return read.flatMap((a, i) =>
    read.slice(i + 1).flatMap((b) => {
      const findLabels = createLabelFinder(event, a.article, b.article)
      const pair = pairArticles(a.words, b.words, vocabulary)
      return findCandidates(pair).map((candidate) => ({
        event: event.name,
        here: a.article.statements[candidate.here]?.text ?? '',
        there: b.article.statements[candidate.there]?.text ?? '',
        features: measurePair(candidate, pair, null),
        labels: findLabels(candidate.here, candidate.there),
      }))
    }),
  )
}
