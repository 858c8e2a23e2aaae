/**
 * Matches one article with others on its story. For each pair of articles: weigh their words (`article-pair.ts`), find
 * the candidate pairs of statements, extract the features of each candidate and let the ranker decide.
 */
import { MIN_PROBABILITY, type Relation } from '../model/comparison.ts'
import { pairArticles } from './article-pair.ts'
import type { EncodedArticle } from './encode-article.ts'
import { extractFeatures, type SemanticSimilarity } from './features.ts'
import { findCandidatePairs } from './find-candidate-pairs.ts'
import { decideRelation, estimateMatchProbability } from './ranker.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Statements of two articles that say the same, by their indices; `Match` is what a reader is shown of one. */
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

/** Several sentences may each say part of one; an article that repeats itself endlessly would fill the list. */
const MAX_PER_ARTICLE = 8

export interface MatchOptions {
  /** The one that all articles were encoded with. */
  vocabulary: Vocabulary
  /** How surely another article, given by its id, is on the article's story, 0 to 1. */
  relatedness: (otherId: string) => number
  /** A language model's judgement, if there is one; see its type. */
  semanticSimilarity?: SemanticSimilarity
}

/**
 * The matches in the order of the article's statements, for one statement the most probable first; empty when nothing
 * is probable enough. Time grows with the product of two articles' lengths, for each of the others.
 */
export function matchArticles(
  article: EncodedArticle,
  others: readonly EncodedArticle[],
  options: MatchOptions,
): StatementMatch[] {
  return others
    .flatMap((other) => matchPair(article, other, options))
    .sort((a, b) => a.statement - b.statement || b.probability - a.probability)
    .filter(isAmongFirst)
}

function matchPair(
  here: EncodedArticle,
  there: EncodedArticle,
  { vocabulary, relatedness, semanticSimilarity }: MatchOptions,
): StatementMatch[] {
  const otherId = there.analysed.article.id
  const pair = pairArticles(here, there, vocabulary, relatedness(otherId))
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
