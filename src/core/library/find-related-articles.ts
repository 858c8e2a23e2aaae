/**
 * Articles of the library on the page's story.
 *
 * BM25F (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009) over
 * headline, lead and body, as a share of the page's own weight, with the distance of the dates.
 */
import type { NewsArticle } from '../model/article.ts'
import type { RelatedArticle } from '../model/comparison.ts'
import { dayOf, NO_DAY } from './days.ts'
import type { Library } from './library.ts'
import { findSorted, listAt } from './number-lists.ts'
import { createOwnArticleTest } from './own-article.ts'
import { articleIdAt, type Segment } from './segment.ts'
import { SATURATION, type WeightedTerm, weighPlace, weighTerms } from './weigh-terms.ts'
import { createWordStatistics } from './word-statistics.ts'

/** Terms of the page that are looked up: more read more of the library and find hardly another article. */
const TERMS_ASKED = 60
/** How much long articles pay for holding more words: BM25's b. */
const LENGTH_NORMALISATION = 0.3
/** Under it an article is more likely on another story. */
const LEAST_SCORE = 0.2
/** More cost the comparison time and the reader patience. */
const MOST_ARTICLES = 20
/** Days after which another article's date has lost most of its say. */
const DAYS_OF_A_STORY = 4

/** The best first; none when nothing in the library reports the page's story. The page itself is left out. */
export function findRelatedArticles(article: NewsArticle, { segments }: Pick<Library, 'segments'>): RelatedArticle[] {
  const asked = weighTerms(article, createWordStatistics({ segments }), TERMS_ASKED)
  const weight = asked.reduce((sum, term) => sum + term.weight, 0)
  const day = dayOf(article.datePublished)
  const isOwn = createOwnArticleTest(article)
  const found = segments.flatMap((segment) => {
    const scores = scoreArticles(segment, asked)
    return Array.from(scores.entries())
      .map(([number, score]) => ({ segment, number, score: estimate(score / weight, day, segment.days[number]) }))
      .filter(({ number, score }) => score >= LEAST_SCORE && !isOwn(segment, number))
  })
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_ARTICLES)
    .map(({ segment, number, score }) => ({ id: articleIdAt(segment, number), score }))
}

function estimate(share: number, here: number, there = NO_DAY): number {
  const near = here === NO_DAY || there === NO_DAY ? 0.5 : Math.exp(-Math.abs(here - there) / DAYS_OF_A_STORY)
  return Math.min(1, share * (1 + 0.5 * near))
}

/** The summed weight of the terms that each article of a segment shares with the page. */
function scoreArticles(segment: Segment, asked: readonly WeightedTerm[]): Float64Array {
  const scores = new Float64Array(segment.articleCount)
  const average = segment.statementTerms.values.length / Math.max(1, segment.articleCount)
  for (const { term, weight } of asked) {
    const place = findSorted(segment.terms, term)
    if (place !== -1) addTerm(segment, place, weight, average, scores)
  }
  return scores
}

function addTerm(segment: Segment, place: number, weight: number, averageLength: number, scores: Float64Array): void {
  const { firstStatements, statementTerms } = segment
  const postings = listAt(segment.postings, place)
  let i = 0
  for (let article = 0; article < segment.articleCount && i < postings.length; article++) {
    const first = firstStatements[article] ?? 0
    const next = firstStatements[article + 1] ?? 0
    let frequency = 0
    for (; (postings[i] ?? next) < next; i++) frequency += weighPlace((postings[i] ?? 0) - first)
    if (frequency === 0) continue
    const length = (statementTerms.offsets[next] ?? 0) - (statementTerms.offsets[first] ?? 0)
    const norm = 1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * length) / averageLength
    scores[article] = (scores[article] ?? 0) + (weight * frequency) / (frequency + SATURATION * norm)
  }
}
