/**
 * Articles of the library on the page's story: a quick search for candidates, then each one's whole text and date
 * are weighed against the page's.
 */
import type { NewsArticle } from '../../model/article.ts'
import type { RelatedArticle } from '../../model/comparison.ts'
import { NO_DAY } from '../../model/date.ts'
import { createOwnArticleTest } from '../identity/own-article.ts'
import type { Library } from '../library.ts'
import { buildSegment } from '../segment/build-segment.ts'
import { articleIdAt, type Segment } from '../segment/segment.ts'
import { type Candidate, findCandidates } from './find-candidate-articles.ts'
import { createWordStatistics, type TermStatistics } from './inverse-document-frequency.ts'
import { measureLikeness, weighArticle } from './term-weights.ts'

/** Lower finds more reports in other words, and more other stories, whose matches readers forgive least. */
const LEAST_SCORE = 0.35
/** More cost the comparison time and the reader patience. */
const MOST_ARTICLES = 20
/** Candidates whose whole text is weighed: more cost time, fewer miss articles that put the story in other words. */
const MOST_CANDIDATES = 60
/** Candidates with less in common never turned out to be on the story. */
const LEAST_SHARE = 0.1

/**
 * Logistic regression. The weights are fitted on 568 stories as editors filed them, in a library of 37,554 articles,
 * where the likeness of the words and the distance in time told all that a dozen other features told; their labels
 * are incomplete, so the bias was set on 86 other events all of whose reports are known.
 */
const BIAS = -8.1
const LIKENESS_WEIGHT = 17.9
const DISTANCE_WEIGHT = -1.3
/** Days that an unknown distance in time counts for: more lose undated articles, fewer let in other stories. */
const UNKNOWN_DISTANCE = 3

/**
 * The best first; none when nothing in the library reports the page's story. The page itself is left out.
 * @param statistics over the library, where they are made already
 */
export function findRelatedArticles(
  article: NewsArticle,
  library: Pick<Library, 'segments'>,
  statistics: TermStatistics = createWordStatistics(library),
): RelatedArticle[] {
  const page = buildSegment([article])
  const pageWeights = weighArticle(page, 0, statistics)
  const isOwn = createOwnArticleTest(article)
  const candidates = findCandidates(pageWeights, library.segments, LEAST_SHARE).filter(
    (candidate) => !isOwn(candidate.segment, candidate.article),
  )
  const found = keepBest(candidates, page).map(({ segment, article: number }) => {
    const likeness = measureLikeness(pageWeights, segment, number, statistics)
    return { id: articleIdAt(segment, number), score: estimate(likeness, daysApart(page, segment, number)) }
  })
  return found
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

/** The probability that an article whose words are so like the page's is on its story. */
function estimate(likeness: number, days: number): number {
  return 1 / (1 + Math.exp(-(BIAS + LIKENESS_WEIGHT * Math.sqrt(likeness) + DISTANCE_WEIGHT * Math.log1p(days))))
}

function daysApart(page: Segment, segment: Segment, article: number): number {
  const here = page.days[0] ?? NO_DAY
  const there = segment.days[article] ?? NO_DAY
  return here === NO_DAY || there === NO_DAY ? UNKNOWN_DISTANCE : Math.abs(here - there)
}
