/**
 * Articles of the library on the page's story: a quick search for candidates, then each one's whole text and date
 * are weighed against the page's.
 */
import type { RelatedArticle } from '../../model/comparison.ts'
import { dayOf, NO_DAY } from '../../model/date.ts'
import type { AnalysedArticle } from '../../statements/analysed-article.ts'
import { createOwnArticleTest } from '../identity/own-article.ts'
import type { Library } from '../library.ts'
import { articleIdAt } from '../segment/segment.ts'
import { countSharedQuotations, listQuotationFingerprints } from './count-shared-quotations.ts'
import { estimateDistances } from './estimate-distances.ts'
import { type CandidateArticle, findCandidateArticles } from './find-candidate-articles.ts'
import type { InverseDocumentFrequency } from './inverse-document-frequency.ts'
import { BIAS, DISTANCE_WEIGHT, HEADLINE_WEIGHT, QUOTATIONS_WEIGHT, SIMILARITY_WEIGHT } from './related-weights.ts'
import { createCosineSimilarity, weighHeadline, weighHeadlineOf, weighTerms, weighTermsOf } from './term-weights.ts'

/** A lower bound finds more reports in other words, and more other stories, whose matches readers forgive least. */
const MIN_SCORE = 0.6
/** More cost the comparison time and the reader patience. */
const MAX_RELATED_ARTICLES = 20
/** Candidates whose whole text is weighed: more cost time, fewer miss articles that put the story in other words. */
const MAX_CANDIDATES = 60
/** Candidates with less in common never turned out to be on the story. */
const MIN_CANDIDATE_SHARE = 0.1
/** How many times its share a candidate of the same day gains in rank: more miss reports of other days. */
const SAME_DAY_GAIN = 2
/** Days that an unknown distance in time counts for among the candidates: more lose undated articles. */
const UNKNOWN_DISTANCE = 3

/**
 * What a candidate is judged by. What added nothing to these, or little for its cost, was agreement among the
 * candidates, likeness compared with the best candidate's, words of the days around the page's date, and leads.
 *
 * @internal
 */
export interface MeasuredCandidate {
  id: string
  /** The square root of the cosine similarity of its words and the page's, 0 to 1. */
  similarity: number
  /** Likewise of the two headlines' words. */
  headline: number
  /** The logarithm of one more than the fingerprints of the page's quotations that it has. */
  quotations: number
  /** The logarithm of the days between the two, at least one; see `estimateDistances`. */
  distance: number
}

/**
 * Of a logistic regression over the features of a candidate; fitted by `npm run train`.
 *
 * @internal
 */
export interface RelatedWeights {
  bias: number
  similarity: number
  headline: number
  quotations: number
  distance: number
}

const SHIPPED_WEIGHTS: RelatedWeights = {
  bias: BIAS,
  similarity: SIMILARITY_WEIGHT,
  headline: HEADLINE_WEIGHT,
  quotations: QUOTATIONS_WEIGHT,
  distance: DISTANCE_WEIGHT,
}

/** The related articles, best first; empty when none reports the page's story. The page itself is left out. */
export function findRelatedArticles(
  page: AnalysedArticle,
  library: Pick<Library, 'segments'>,
  idf: InverseDocumentFrequency,
): RelatedArticle[] {
  return rankCandidates(measureCandidates(page, library, idf))
}

/**
 * The articles that may be on the page's story, not ranked yet.
 *
 * @internal
 */
export function measureCandidates(
  page: AnalysedArticle,
  { segments }: Pick<Library, 'segments'>,
  idf: InverseDocumentFrequency,
): MeasuredCandidate[] {
  const pageWeights = weighTerms(page, idf)
  const pageDay = dayOf(page.article.datePublished)
  const isOwn = createOwnArticleTest(page.article)
  const candidates = findCandidateArticles(pageWeights, segments, MIN_CANDIDATE_SHARE).filter(
    ({ segment, article }) => !isOwn(segment, article),
  )
  const likeness = createCosineSimilarity(pageWeights)
  const headlineLikeness = createCosineSimilarity(weighHeadline(page, idf))
  const prints = listQuotationFingerprints(page)
  const quoting = new Map(segments.map((segment) => [segment, countSharedQuotations(prints, segment)]))
  const measured = keepBest(candidates, pageDay).map(({ segment, article }) => {
    const weights = weighTermsOf(segment, article, idf)
    return {
      id: articleIdAt(segment, article),
      day: segment.days[article] ?? NO_DAY,
      weights,
      similarity: Math.sqrt(likeness(weights)),
      headline: Math.sqrt(headlineLikeness(weighHeadlineOf(segment, article, idf))),
      quotations: Math.log1p(quoting.get(segment)?.get(article) ?? 0),
    }
  })
  const distances = estimateDistances(pageDay, measured)
  return measured.map(({ id, similarity, headline, quotations }, i) => ({
    id,
    similarity,
    headline,
    quotations,
    distance: distances[i] ?? 0,
  }))
}

/**
 * The candidates that are probably on the story, the best first.
 *
 * @internal
 */
export function rankCandidates(
  candidates: readonly MeasuredCandidate[],
  weights: RelatedWeights = SHIPPED_WEIGHTS,
): RelatedArticle[] {
  return candidates
    .map((candidate) => ({ id: candidate.id, score: estimateStoryProbability(candidate, weights) }))
    .filter(({ score }) => score >= MIN_SCORE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_RELATED_ARTICLES)
}

/** The candidates that share most; those near in time rank up to three times as high. */
function keepBest(candidates: readonly CandidateArticle[], pageDay: number): CandidateArticle[] {
  const rank = ({ segment, article, share }: CandidateArticle) =>
    share * (1 + SAME_DAY_GAIN / (1 + daysApart(pageDay, segment.days[article])))
  return candidates
    .map((candidate) => ({ candidate, rank: rank(candidate) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MAX_CANDIDATES)
    .map(({ candidate }) => candidate)
}

/** The probability that a candidate is on the page's story. */
function estimateStoryProbability(candidate: MeasuredCandidate, weights: RelatedWeights): number {
  const evidence =
    weights.bias +
    weights.similarity * candidate.similarity +
    weights.headline * candidate.headline +
    weights.quotations * candidate.quotations +
    weights.distance * candidate.distance
  return 1 / (1 + Math.exp(-evidence))
}

function daysApart(here: number, there = NO_DAY): number {
  return here === NO_DAY || there === NO_DAY ? UNKNOWN_DISTANCE : Math.abs(here - there)
}
