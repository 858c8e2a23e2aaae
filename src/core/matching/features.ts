/**
 * All that the ranker knows of a candidate, by name. Every feature stays the same when the two articles change
 * places, so both directions of a comparison agree.
 */
import type { ArticlePair } from './article-pair.ts'
import type { Candidate } from './find-candidate-pairs.ts'
import { measureContext } from './measure-context.ts'
import { measureNames } from './measure-names.ts'
import { measureQuotations } from './measure-quotations.ts'
import { measureWords } from './measure-words.ts'
import type { SemanticSimilarity } from './semantic-similarity.ts'

export interface Features {
  words: ReturnType<typeof measureWords>
  names: ReturnType<typeof measureNames>
  quotations: ReturnType<typeof measureQuotations>
  context: ReturnType<typeof measureContext>
  /** All 0 without a model of the language. */
  meaning: { similarity: number }
}

export function measurePair(
  candidate: Candidate,
  pair: ArticlePair,
  semanticSimilarity: SemanticSimilarity | null,
): Features {
  const a = pair.here.statements[candidate.here]
  const b = pair.there.statements[candidate.there]
  if (!a || !b) throw new RangeError('a candidate lies outside its articles')
  return {
    words: measureWords(a, b, pair),
    names: measureNames(a, b, pair),
    quotations: measureQuotations(a, b, pair),
    context: measureContext(candidate, pair),
    meaning: { similarity: semanticSimilarity?.(a.statement, b.statement) ?? 0 },
  }
}
