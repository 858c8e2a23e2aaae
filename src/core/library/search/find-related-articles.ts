/**
 * Articles of the library on the page's story: a quick search finds candidates, then each one's whole text and date
 * are compared with the page's.
 */
import type { RelatedArticle } from '../../model/comparison.ts'
import { dayOf, NO_DAY } from '../../model/date.ts'
import type { AnalysedArticle } from '../../statements/analysed-article.ts'
import { createOwnArticleTest } from '../identity/own-article.ts'
import type { Library } from '../library.ts'
import { articleIdAt } from '../segment/segment.ts'
import { type CandidateArticle, findCandidateArticles } from './find-candidate-articles.ts'
import type { InverseDocumentFrequency } from './inverse-document-frequency.ts'
import { measureCosineSimilarity, weighTerms } from './term-weights.ts'

/** A lower bound finds more reports in other words, and more other stories, whose matches readers forgive least. */
const MIN_SCORE = 0.35
/** More cost the comparison time and the reader patience. */
const MAX_RELATED_ARTICLES = 20
/** Candidates whose whole text is compared: more cost time, fewer miss articles that put the story in other words. */
const MAX_CANDIDATES = 60
/** Candidates with less in common never turned out to be on the story. */
const MIN_CANDIDATE_SHARE = 0.1
/** How many times its share a candidate of the same day gains in rank: more would miss reports of other days. */
const SAME_DAY_GAIN = 2

/**
 * Logistic regression. The weights are fitted on 568 stories as editors filed them, in a library of 37,554 articles,
 * where a dozen more features added nothing to the similarity of the words and the distance in time; their labels are
 * incomplete, so the bias is set on 86 other events whose reports are all known.
 */
const BIAS = -8.1
const SIMILARITY_WEIGHT = 17.9
const DISTANCE_WEIGHT = -1.3
/** Days that an unknown distance in time counts for: more lose undated articles, fewer let in other stories. */
const UNKNOWN_DISTANCE = 3

/** The related articles, best first; empty when none reports the page's story. The page itself is left out. */
export function findRelatedArticles(
  page: AnalysedArticle,
  { segments }: Pick<Library, 'segments'>,
  idf: InverseDocumentFrequency,
): RelatedArticle[] {
  const pageWeights = weighTerms(page, idf)
  const pageDay = dayOf(page.article.datePublished)
  const isOwn = createOwnArticleTest(page.article)
  const candidates = findCandidateArticles(pageWeights, segments, MIN_CANDIDATE_SHARE).filter(
    ({ segment, article }) => !isOwn(segment, article),
  )
  return keepBest(candidates, pageDay)
    .map(({ segment, article }) => {
      const similarity = measureCosineSimilarity(pageWeights, segment, article, idf)
      return {
        id: articleIdAt(segment, article),
        score: estimateStoryProbability(similarity, daysApart(pageDay, segment.days[article])),
      }
    })
    .filter(({ score }) => score >= MIN_SCORE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_RELATED_ARTICLES)
}

/** The candidates that share most; the nearer in time, the higher they rank, by up to three times. */
function keepBest(candidates: readonly CandidateArticle[], pageDay: number): CandidateArticle[] {
  const rank = ({ segment, article, share }: CandidateArticle) =>
    share * (1 + SAME_DAY_GAIN / (1 + daysApart(pageDay, segment.days[article])))
  return candidates
    .map((candidate) => ({ candidate, rank: rank(candidate) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MAX_CANDIDATES)
    .map(({ candidate }) => candidate)
}

/** The probability that an article of this similarity, this many days away, is on the page's story. */
function estimateStoryProbability(similarity: number, days: number): number {
  const evidence = BIAS + SIMILARITY_WEIGHT * Math.sqrt(similarity) + DISTANCE_WEIGHT * Math.log1p(days)
  return 1 / (1 + Math.exp(-evidence))
}

function daysApart(here: number, there = NO_DAY): number {
  return here === NO_DAY || there === NO_DAY ? UNKNOWN_DISTANCE : Math.abs(here - there)
}
