/** The candidates of labelled events with their features and labels: what is trained on and what is measured. */
import { pairArticles } from '../../src/core/matching/article-pair.ts'
import { encodeArticle } from '../../src/core/matching/encode-article.ts'
import { extractFeatures, type Features } from '../../src/core/matching/features.ts'
import { findCandidatePairs } from '../../src/core/matching/find-candidate-pairs.ts'
import { Vocabulary } from '../../src/core/matching/vocabulary.ts'
import { createLabelFinder } from './label-pairs.ts'
import type { Label, LabelledEvent } from './labelled-events.ts'
import type { StoryContext } from './story-context.ts'

export interface LabelledPair {
  event: string
  here: string
  there: string
  features: Features
  labels: readonly Label[]
}

/** All candidates of an event, each pair of articles once. @param context of a library that has the event's articles */
export function extractLabelledPairs(event: LabelledEvent, { idf, relate }: StoryContext): LabelledPair[] {
  const vocabulary = new Vocabulary(idf)
  const encoded = event.articles.map((article) => ({
    article,
    words: encodeArticle(article, vocabulary),
    related: relate(article),
  }))
  return encoded.flatMap((a, i) =>
    encoded.slice(i + 1).flatMap((b) => {
      const findLabels = createLabelFinder(event, a.article, b.article)
      const relatedness = Math.max(a.related.get(b.article.article.id) ?? 0, b.related.get(a.article.article.id) ?? 0)
      const pair = pairArticles(a.words, b.words, vocabulary, relatedness)
      return findCandidatePairs(pair).map((candidate) => ({
        event: event.name,
        here: a.article.statements[candidate.here]?.statement.text ?? '',
        there: b.article.statements[candidate.there]?.statement.text ?? '',
        features: extractFeatures(candidate, pair),
        labels: findLabels(candidate.here, candidate.there),
      }))
    }),
  )
}
