/** The candidates of labelled events with their features and labels: what is trained on and what is measured. */
import { createInverseDocumentFrequency } from '../../src/core/library/search/inverse-document-frequency.ts'
import { pairArticles } from '../../src/core/matching/article-pair.ts'
import { encodeArticle } from '../../src/core/matching/encode-article.ts'
import { extractFeatures, type Features } from '../../src/core/matching/features.ts'
import { findCandidatePairs } from '../../src/core/matching/find-candidate-pairs.ts'
import { Vocabulary } from '../../src/core/matching/vocabulary.ts'
import { createLabelFinder } from './label-pairs.ts'
import type { Label, LabelledEvent } from './labelled-events.ts'

export interface LabelledPair {
  event: string
  here: string
  there: string
  features: Features
  labels: readonly Label[]
}

/** All candidates of an event, each pair of articles once. */
export function extractLabelledPairs(event: LabelledEvent): LabelledPair[] {
  const vocabulary = new Vocabulary(createInverseDocumentFrequency({ segments: [] }))
  const encoded = event.articles.map((article) => ({ article, words: encodeArticle(article, vocabulary) }))
  return encoded.flatMap((a, i) =>
    encoded.slice(i + 1).flatMap((b) => {
      const findLabels = createLabelFinder(event, a.article, b.article)
      const pair = pairArticles(a.words, b.words, vocabulary)
      return findCandidatePairs(pair).map((candidate) => ({
        event: event.name,
        here: a.article.statements[candidate.here]?.statement.text ?? '',
        there: b.article.statements[candidate.there]?.statement.text ?? '',
        features: extractFeatures(candidate, pair, null),
        labels: findLabels(candidate.here, candidate.there),
      }))
    }),
  )
}
