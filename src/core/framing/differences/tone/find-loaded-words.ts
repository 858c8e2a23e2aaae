/** Loaded words that the other version leaves out, with what they are judged by. */
import { LOADED_MODIFIERS } from '../../../language/en/loaded-pairs.ts'
import { stem } from '../../../language/en/stem.ts'
import { isStopWord } from '../../../language/en/stop-words.ts'
import type { Relation } from '../../../model/comparison.ts'
import type { TextRange } from '../../../model/range.ts'
import type { AnalysedStatement } from '../../../statements/analysed-article.ts'
import { overlap } from '../../../text/ranges.ts'
import { findPhrases, indexPhrases, type PhraseMatch } from '../phrase-index.ts'
import { findLoadedPairs, findTerms, haveOtherSubjects, listLoadedSets } from './find-loaded-pairs.ts'
import { type LoadedWord, measureLoadedWord, type ToneFeatures } from './measure-loaded-word.ts'

const MODIFIERS = indexPhrases(LOADED_MODIFIERS.map((phrase) => [phrase, phrase] as const))

/** The words here that the other version has neither the same nor a plain word for, each once. */
export function findLoadedWords(
  here: AnalysedStatement,
  there: AnalysedStatement,
  relation: Relation,
): (TextRange & { features: ToneFeatures })[] {
  const known = new Set(there.words.map(({ key }) => stem(key)))
  const paired = findLoadedPairs(here, there, relation).flatMap(({ hereRange }) => hereRange ?? [])
  const terms = listTerms(here, there)
  const modifiers = listModifiers(here, there).filter((modifier) => !terms.some((term) => overlap(term, modifier)))
  const found = [...terms, ...modifiers]
    .filter(({ from, to }) => !here.unquotedWords.slice(from, to).every(({ key }) => known.has(stem(key))))
    .filter((word) => !paired.some((range) => overlap(range, word)))
  return found
    .filter((word, i) => found.findIndex(({ phrase }) => phrase === word.phrase) === i)
    .map((word) => ({ start: word.start, end: word.end, features: measureLoadedWord(here, there, relation, word) }))
}

/** Without words of a set of which the other has a loaded one too, and verbs of saying of which somebody else is the subject there. */
function listTerms(here: AnalysedStatement, there: AnalysedStatement): LoadedWord[] {
  const loadedThere = listLoadedSets(there)
  const speechThere = findTerms(there).filter(({ entry }) => entry.isSpeech)
  return findTerms(here)
    .filter(({ entry }) => entry.isLoaded && !loadedThere.has(entry.set))
    .filter(
      (term) =>
        !speechThere.some((other) => other.entry.set === term.entry.set && haveOtherSubjects(here, term, there, other)),
    )
    .map(({ entry: { phrase, isSpeech, set }, ...match }) => ({
      ...match,
      phrase,
      kind: isSpeech ? 'speech' : 'act',
      set,
    }))
}

/**
 * Without modifiers of a word that the other version judges in its own way, and those in quotation marks: they are names
 * for the thing; see `epithet.ts`.
 */
function listModifiers(here: AnalysedStatement, there: AnalysedStatement): LoadedWord[] {
  const judgedThere = new Set(findPhrases(there.unquotedWords, MODIFIERS).map((match) => findModified(there, match)))
  return findPhrases(here.unquotedWords, MODIFIERS)
    .filter(({ start }) => !/["“‘']/.test(here.statement.text.charAt(start - 1)))
    .filter((match) => !judgedThere.has(findModified(here, match)))
    .map(({ entry, ...match }) => ({ ...match, phrase: entry, kind: 'modifier' }))
}

/** The stem of the next content word. */
function findModified({ unquotedWords }: AnalysedStatement, { to }: PhraseMatch<string>): string {
  return stem(unquotedWords.slice(to).find(({ key }) => !isStopWord(key))?.key ?? '')
}
