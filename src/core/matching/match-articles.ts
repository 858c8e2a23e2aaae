/** The front door of matching: one page against other articles on its story. */
import type { WordStatistics } from '../library/search/inverse-document-frequency.ts'
import type { Relation } from '../model/comparison.ts'
import type { AnalysedArticle } from '../statements/analysed-article.ts'
import { pairArticles } from './article-pair.ts'
import { readerFor } from './article-reader.ts'
import { decideRelation } from './decide-relation.ts'
import { measurePair } from './features.ts'
import { findCandidates } from './find-candidate-pairs.ts'
import { rankPair } from './ranker.ts'
import type { SemanticSimilarity } from './semantic-similarity.ts'

/** A statement of the page and one of another article that say the same. */
export interface StatementMatch {
  /** Index into the page's statements. */
  statement: number
  otherId: string
  /** Index into the other article's statements. */
  otherStatement: number
  relation: Relation
  /** 0 to 1, at least `LEAST_PROBABILITY`. */
  probability: number
}

/**
 * Under it Parallax abstains. Here four of five matches are right and half of those that people find are found; at
 * 0.25 more are found and more than a quarter are wrong, at 0.6 nine of ten are right and short quotations are lost.
 */
export const LEAST_PROBABILITY = 0.4

/** Several sentences may each tell a part of one; an article that repeats itself without end would fill the list. */
const MOST_PER_ARTICLE = 8

/**
 * The matches in page order, for one statement the most probable first; empty when nothing is sure enough.
 * Time grows with the product of the two articles' lengths, for each of the others.
 * @param semanticSimilarity the seat for meaning; see its module.
 */
export function matchArticles(
  page: AnalysedArticle,
  others: readonly AnalysedArticle[],
  statistics: WordStatistics,
  semanticSimilarity: SemanticSimilarity | null = null,
): StatementMatch[] {
  const reader = readerFor(statistics)
  const here = reader.read(page)
  return others
    .flatMap((other) => {
      const there = reader.read(other)
      const pair = pairArticles(here, there, reader.vocabulary)
      return findCandidates(pair).flatMap((candidate) => {
        const features = measurePair(candidate, pair, semanticSimilarity)
        const probability = rankPair(features)
        if (probability < LEAST_PROBABILITY) return []
        const { here: statement, there: otherStatement } = candidate
        return [{ statement, otherId: there.id, otherStatement, relation: decideRelation(features), probability }]
      })
    })
    .sort((a, b) => a.statement - b.statement || b.probability - a.probability)
    .filter(isAmongFirst)
}

function isAmongFirst({ statement, otherId }: StatementMatch, at: number, sorted: readonly StatementMatch[]): boolean {
  let before = 0
  for (let i = at - 1; sorted[i]?.statement === statement; i--) if (sorted[i]?.otherId === otherId) before++
  return before < MOST_PER_ARTICLE
}
