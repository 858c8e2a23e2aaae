/**
 * Articles of the library on the page's story: a quick search for candidates, then each one's whole text and date
 * are weighed against the page's.
 */
import type { NewsArticle } from '../model/article.ts'
import type { RelatedArticle } from '../model/comparison.ts'
import { buildSegment } from './build-segment.ts'
import { NO_DAY } from './days.ts'
import { type Candidate, findCandidates } from './find-candidates.ts'
import type { Library } from './library.ts'
import { createOwnArticleTest } from './own-article.ts'
import { BIAS, DISTANCE_WEIGHT, SIMILARITY_WEIGHT } from './related-weights.ts'
import { articleIdAt, type Segment } from './segment.ts'
import { measureLikeness, weighArticle } from './weigh-article.ts'
import { createWordStatistics, type TermStatistics } from './word-statistics.ts'

/** Lower finds more reports in other words, and more other stories, whose matches readers forgive least. */
export const LEAST_SCORE = 0.35
/** More cost the comparison time and the reader patience. */
const MOST_ARTICLES = 20
/** Candidates whose whole text is weighed: more cost time, fewer miss articles that put the story in other words. */
const MOST_CANDIDATES = 60
/** Candidates with less in common never turned out to be on the story. */
const LEAST_SHARE = 0.1

/** Days that an unknown distance in time counts for: more lose undated articles, fewer let in other stories. */
const UNKNOWN_DISTANCE = 3

/** What a candidate is judged by. A dozen other features told nothing beyond these two. */
export interface MeasuredCandidate {
  id: string
  /** The square root of how alike its words and the page's are: 0 to 1. */
  similarity: number
  /** The logarithm of one more than the days between the two. */
  distance: number
}

/** Of a logistic regression over the features of a candidate; fitted by tests/eval/train-related.ts. */
export interface RelatedWeights {
  bias: number
  similarity: number
  distance: number
}

const SHIPPED_WEIGHTS: RelatedWeights = { bias: BIAS, similarity: SIMILARITY_WEIGHT, distance: DISTANCE_WEIGHT }

/**
 * The best first; none when nothing in the library reports the page's story. The page itself is left out.
 * @param statistics over the library, where they are made already
 */
export function findRelatedArticles(
  article: NewsArticle,
  library: Pick<Library, 'segments'>,
  statistics: TermStatistics = createWordStatistics(library),
): RelatedArticle[] {
  return rankCandidates(measureCandidates(article, library, statistics))
}

/** The articles that may be on the page's story, not ranked yet. */
export function measureCandidates(
  article: NewsArticle,
  library: Pick<Library, 'segments'>,
  statistics: TermStatistics,
): MeasuredCandidate[] {
  const page = buildSegment([article])
  const pageWeights = weighArticle(page, 0, statistics)
  const isOwn = createOwnArticleTest(article)
  const candidates = findCandidates(pageWeights, library.segments, LEAST_SHARE).filter(
    (candidate) => !isOwn(candidate.segment, candidate.article),
  )
  return keepBest(candidates, page).map(({ segment, article: number }) => ({
    id: articleIdAt(segment, number),
    similarity: Math.sqrt(measureLikeness(pageWeights, segment, number, statistics)),
    distance: Math.log1p(daysApart(page, segment, number)),
  }))
}

/** The candidates that are probably on the story, the best first. */
export function rankCandidates(
  candidates: readonly MeasuredCandidate[],
  weights: RelatedWeights = SHIPPED_WEIGHTS,
): RelatedArticle[] {
  return candidates
    .map((candidate) => ({ id: candidate.id, score: estimate(candidate, weights) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_ARTICLES)
}

/** The candidates that share most; near in time counts up to as much again. */
function keepBest(candidates: readonly Candidate[], page: Segment): Candidate[] {
  const rank = ({ segment, article, share }: Candidate) => share * (1 + 2 / (1 + daysApart(page, segment, article)))
  return candidates
    .map((candidate) => ({ candidate, rank: rank(candidate) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST_CANDIDATES)
    .map(({ candidate }) => candidate)
}

/** The probability that a candidate is on the page's story. */
function estimate({ similarity, distance }: MeasuredCandidate, weights: RelatedWeights): number {
  return 1 / (1 + Math.exp(-(weights.bias + weights.similarity * similarity + weights.distance * distance)))
}

function daysApart(page: Segment, segment: Segment, article: number): number {
  const here = page.days[0] ?? NO_DAY
  const there = segment.days[article] ?? NO_DAY
  return here === NO_DAY || there === NO_DAY ? UNKNOWN_DISTANCE : Math.abs(here - there)
}
