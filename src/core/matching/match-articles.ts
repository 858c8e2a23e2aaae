/** The front door of matching: one article against others on its story. */
import type { Relation } from '../model/comparison.ts'
import { pairArticles } from './article-pair.ts'
import type { EncodedArticle } from './encode-article.ts'
import { extractFeatures, type SemanticSimilarity } from './features.ts'
import { findCandidatePairs } from './find-candidate-pairs.ts'
import { decideRelation, estimateMatchProbability } from './ranker.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A statement of one article and a statement of another that say the same. */
export interface StatementMatch {
  /** Index into the article's statements. */
  statement: number
  otherId: string
  /** Index into the other article's statements. */
  otherStatement: number
  relation: Relation
  /** 0 to 1, at least `MIN_PROBABILITY`. */
  probability: number
}

/**
 * Below this Parallax abstains. Here four of five matches are right and half of those that people find are found; at
 * 0.25 more are found and more than a quarter are wrong, at 0.6 nine of ten are right and short quotations are lost.
 */
export const MIN_PROBABILITY = 0.4

/** Several sentences may each say a part of one; an article that repeats itself endlessly would fill the list. */
const MAX_PER_ARTICLE = 8

/**
 * The matches in the order of the article, for one statement the most probable first; empty when nothing is sure
 * enough. Time grows with the product of two articles' lengths, for each of the others.
 * @param vocabulary that all of them were encoded with
 * @param semanticSimilarity the seat for meaning; see its type.
 */
export function matchArticles(
  article: EncodedArticle,
  others: readonly EncodedArticle[],
  vocabulary: Vocabulary,
  semanticSimilarity: SemanticSimilarity | null = null,
): StatementMatch[] {
  return others
    .flatMap((other) => matchPair(article, other, vocabulary, semanticSimilarity))
    .sort((a, b) => a.statement - b.statement || b.probability - a.probability)
    .filter(isAmongFirst)
}

function matchPair(
  here: EncodedArticle,
  there: EncodedArticle,
  vocabulary: Vocabulary,
  semanticSimilarity: SemanticSimilarity | null,
): StatementMatch[] {
  const pair = pairArticles(here, there, vocabulary)
  const otherId = there.analysed.article.id
  return findCandidatePairs(pair).flatMap((candidate) => {
    const features = extractFeatures(candidate, pair, semanticSimilarity)
    const probability = estimateMatchProbability(features)
    if (probability < MIN_PROBABILITY) return []
    const { here: statement, there: otherStatement } = candidate
    return [{ statement, otherId, otherStatement, relation: decideRelation(features), probability }]
  })
}

function isAmongFirst({ statement, otherId }: StatementMatch, at: number, sorted: readonly StatementMatch[]): boolean {
  let before = 0
  for (let i = at - 1; sorted[i]?.statement === statement; i--) if (sorted[i]?.otherId === otherId) before++
  return before < MAX_PER_ARTICLE
}
