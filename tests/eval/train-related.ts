/** Fits the weights of related articles, and measures them on the stories that they were not fitted on. */

import {
  measureCandidates,
  type RelatedWeights,
  rankCandidates,
} from '../../src/core/library/search/find-related-articles.ts'
import { createInverseDocumentFrequency } from '../../src/core/library/search/inverse-document-frequency.ts'
import { buildSegment } from '../../src/core/library/segment/build-segment.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import { analyseArticle } from '../../src/core/statements/analyse-article.ts'
import { chooseBias, fitSlopes } from './fit-related.ts'
import { measureStories } from './measure-stories.ts'
import { type LabelledCandidate, type RelatedQuery, readCompleteEvents, readStories } from './related-queries.ts'
import type { TrainedFile } from './trained-file.ts'

export function trainRelated(articles: readonly NewsArticle[]): TrainedFile {
  const stories = readStories(articles)
  const measureStory = createMeasure(articles)
  const slopes = fitSlopes(stories.training.flatMap(measureStory))

  const events = readCompleteEvents()
  const bias = chooseBias(events.queries.flatMap(createMeasure(events.library)), slopes)

  const weights = { ...slopes, bias }
  const { queries, mrr, hitAt10 } = measureStories(stories.heldOut, (query) =>
    rankCandidates(measureStory(query), weights).map(({ id }) => id),
  )
  return {
    path: 'src/core/library/search/related-weights.ts',
    content: printWeights(weights),
    summary:
      `slopes fitted on ${stories.training.length} stories, bias on ${events.queries.length} events; on ${queries} ` +
      `other stories among ${articles.length} articles: MRR ${mrr.toFixed(3)}, hit@10 ${hitAt10.toFixed(3)}`,
  }
}

/** Finds and labels a query's candidates in a library of these articles. */
function createMeasure(articles: readonly NewsArticle[]): (query: RelatedQuery) => LabelledCandidate[] {
  const library = { segments: [buildSegment(articles)] }
  const idf = createInverseDocumentFrequency(library)
  return ({ page, others }) =>
    measureCandidates(analyseArticle(page), library, idf).map((candidate) => ({
      ...candidate,
      related: others.has(candidate.id),
    }))
}

function printWeights({ bias, similarity, distance }: RelatedWeights): string {
  return `/** The weights of related articles. Written by \`npm run train\`; do not edit. */
export const BIAS = ${bias}
export const SIMILARITY_WEIGHT = ${similarity}
export const DISTANCE_WEIGHT = ${distance}
`
}
