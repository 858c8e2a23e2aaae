/** Fits the weights of related articles, and measures them on pages and stories that they were not fitted on. */

import {
  type MeasuredCandidate,
  measureCandidates,
  type RelatedWeights,
  rankCandidates,
} from '../../src/core/library/search/find-related-articles.ts'
import { createInverseDocumentFrequency } from '../../src/core/library/search/inverse-document-frequency.ts'
import { buildSegment } from '../../src/core/library/segment/build-segment.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import { analyseArticle } from '../../src/core/statements/analyse-article.ts'
import { fitRelated } from './fit-related.ts'
import { measureStories } from './measure-stories.ts'
import { type LabelledCandidate, readCompleteEvents, readJudgedPages, readStories } from './related-queries.ts'
import type { TrainedFile } from './trained-file.ts'

/** Parts of the newsstand's pages; each is measured with weights fitted on the others. */
const FOLDS = 9

export function trainRelated(articles: readonly NewsArticle[]): TrainedFile {
  const measure = createMeasure(articles)
  const pages = readJudgedPages(articles).map(({ page, verdicts }) => judge(measure(page), verdicts))
  const events = readCompleteEvents()
  const measureEvent = createMeasure(events.library)
  const known = events.queries.flatMap(({ page, others }) =>
    measureEvent(page).map((candidate) => ({ ...candidate, related: others.has(candidate.id) })),
  )
  const weights = fitRelated(pages.flat(), known)
  const { truth, recall } = crossValidate(pages, known)
  const stories = measureStories(readStories(articles), ({ page }) =>
    rankCandidates(measure(page), weights).map(({ id }) => id),
  )
  return {
    path: 'src/core/library/search/related-weights.ts',
    content: printWeights(weights),
    summary:
      `fitted on ${pages.length} judged pages and ${events.queries.length} events; of what is shown of other pages’ judged ` +
      `candidates ${truth.toFixed(3)} are the same event, which are ${recall.toFixed(3)} of those; on ${stories.queries} ` +
      `stories among ${articles.length} articles: MRR ${stories.mrr.toFixed(3)}, hit@10 ${stories.hitAt10.toFixed(3)}`,
  }
}

/** Finds a page's candidates in a library of these articles. */
function createMeasure(articles: readonly NewsArticle[]): (page: NewsArticle) => MeasuredCandidate[] {
  const library = { segments: [buildSegment(articles)] }
  const idf = createInverseDocumentFrequency(library)
  return (page) => measureCandidates(analyseArticle(page), library, idf)
}

/** The candidates that were judged, with the verdict. */
function judge(candidates: readonly MeasuredCandidate[], verdicts: ReadonlyMap<string, boolean>): LabelledCandidate[] {
  return candidates.flatMap((candidate) => {
    const related = verdicts.get(candidate.id)
    return related === undefined ? [] : [{ ...candidate, related }]
  })
}

/** How the judged candidates of each part are told apart by weights fitted on the other parts. */
function crossValidate(
  pages: readonly LabelledCandidate[][],
  known: readonly LabelledCandidate[],
): { truth: number; recall: number } {
  let [shown, right, all] = [0, 0, 0]
  for (let fold = 0; fold < FOLDS; fold++) {
    const isMeasured = (_: unknown, page: number) => page % FOLDS === fold
    const others = pages.filter((_, page) => !isMeasured(_, page)).flat()
    const weights = fitRelated(others, known)
    for (const candidates of pages.filter(isMeasured)) {
      const ids = new Set(rankCandidates(candidates, weights).map(({ id }) => id))
      const same = candidates.filter(({ related }) => related)
      shown += ids.size
      right += same.filter(({ id }) => ids.has(id)).length
      all += same.length
    }
  }
  return { truth: right / shown, recall: right / all }
}

function printWeights({ bias, similarity, headline, quotations, distance }: RelatedWeights): string {
  return `/** The weights of related articles. Written by \`npm run train\`; do not edit. */
export const BIAS = ${bias}
export const SIMILARITY_WEIGHT = ${similarity}
export const HEADLINE_WEIGHT = ${headline}
export const QUOTATIONS_WEIGHT = ${quotations}
export const DISTANCE_WEIGHT = ${distance}
`
}
