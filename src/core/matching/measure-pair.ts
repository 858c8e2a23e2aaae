/**
 * All that the ranker knows of a candidate, by name. Every feature stays the same when the two articles change
 * places, so both directions of a comparison agree.
 */
import type { ArticlePair } from './article-pair.ts'
import type { Candidate } from './find-candidates.ts'
import { type ContextFeatures, measureContext } from './measure-context.ts'
import { measureNames, type NameFeatures } from './measure-names.ts'
import { measureQuotations, type QuotationFeatures } from './measure-quotations.ts'
import { measureWords, type WordFeatures } from './measure-words.ts'
import type { SemanticSimilarity } from './semantic-similarity.ts'

export type Features = WordFeatures & NameFeatures & QuotationFeatures & ContextFeatures & { meaning: number }
export type FeatureName = keyof Features

export function measurePair(
  candidate: Candidate,
  pair: ArticlePair,
  semanticSimilarity: SemanticSimilarity | null,
): Features {
  const a = pair.here.statements[candidate.here]
  const b = pair.there.statements[candidate.there]
  if (!a || !b) throw new RangeError('a candidate lies outside its articles')
  return {
    ...measureWords(a, b, pair),
    ...measureNames(a, b, pair),
    ...measureQuotations(a, b, pair),
    ...measureContext(candidate, pair),
    meaning: semanticSimilarity?.(a.statement, b.statement) ?? 0,
  }
}
