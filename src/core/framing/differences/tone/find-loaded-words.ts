/** Loaded words that the other version leaves out, and how likely a reader is to point at them. */
import { LOADED_MODIFIERS } from '../../../language/en/loaded-pairs.ts'
import { stem } from '../../../language/en/stem.ts'
import type { Relation } from '../../../model/comparison.ts'
import type { TextRange } from '../../../model/range.ts'
import type { AnalysedStatement } from '../../../statements/analysed-article.ts'
import { overlap } from '../../../text/ranges.ts'
import { findPhrases, indexPhrases } from '../phrase-index.ts'
import { findLoadedPairs, findTerms, listLoadedSets } from './find-loaded-pairs.ts'
import { type LoadedWord, measureLoadedWord, type ToneFeatures } from './measure-loaded-word.ts'
import { BIAS, WEIGHTS } from './tone-weights.ts'

const MODIFIERS = indexPhrases(LOADED_MODIFIERS.map((phrase) => [phrase, phrase] as const))

/**
 * Of a logistic regression over the features of a loaded word; fitted by `npm run train`.
 *
 * @internal
 */
export interface ToneWeights {
  bias: number
  weights: Readonly<Record<keyof ToneFeatures, number>>
}

/** The words here that have no plain counterpart there, each once. */
export function findLoadedWords(
  here: AnalysedStatement,
  there: AnalysedStatement,
  relation: Relation,
): (TextRange & { features: ToneFeatures })[] {
  const known = new Set(there.words.map(({ key }) => stem(key)))
  const paired = findLoadedPairs(here, there, relation).flatMap(({ hereRange }) => hereRange ?? [])
  const found = listCandidates(here, there)
    .filter((word) => !here.unquotedWords.slice(word.from, word.to).every(({ key }) => known.has(stem(key))))
    .filter((word) => !paired.some((range) => overlap(range, word)))
  return found
    .filter((word, i) => found.findIndex(({ phrase }) => phrase === word.phrase) === i)
    .map((word) => ({
      start: word.start,
      end: word.end,
      features: measureLoadedWord(here, there, relation, word),
    }))
}

/** The probability, 0 to 1, that a careful reader points at the word. */
export function estimateNotice(
  features: ToneFeatures,
  { bias, weights }: ToneWeights = { bias: BIAS, weights: WEIGHTS },
): number {
  const names = Object.keys(weights) as (keyof ToneFeatures)[]
  const evidence = names.reduce((sum, name) => sum + weights[name] * features[name], bias)
  return 1 / (1 + Math.exp(-evidence))
}

/**
 * In the outlet's own words, without those of which the other has a loaded one too, and without modifiers in quotation
 * marks: they are names for the thing; see `epithet.ts`.
 */
function listCandidates(here: AnalysedStatement, there: AnalysedStatement): LoadedWord[] {
  const loadedThere = listLoadedSets(there)
  const terms = findTerms(here)
    .filter(({ entry }) => entry.isLoaded && !loadedThere.has(entry.set))
    .map(({ entry: { phrase, isSpeech, set }, ...match }): LoadedWord => ({
      ...match,
      phrase,
      kind: isSpeech ? 'speech' : 'act',
      set,
    }))
  const modifiers = findPhrases(here.unquotedWords, MODIFIERS)
    .filter(({ start }) => !/["“‘']/.test(here.statement.text.charAt(start - 1)))
    .filter((modifier) => !terms.some((term) => overlap(term, modifier)))
    .map(({ entry, ...match }): LoadedWord => ({ ...match, phrase: entry, kind: 'modifier' }))
  return [...terms, ...modifiers].sort((a, b) => a.start - b.start)
}
