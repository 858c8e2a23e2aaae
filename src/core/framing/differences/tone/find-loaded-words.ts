/** Loaded words that the other version leaves out, with what they are judged by. */
import { CONVERSATION_PRONOUNS } from '../../../language/en/function-words.ts'
import { stem } from '../../../language/en/stem.ts'
import { isStopWord } from '../../../language/en/stop-words.ts'
import { WEAKLY_LOADED } from '../../../language/en/weakly-loaded.ts'
import type { Relation } from '../../../model/comparison.ts'
import type { TextRange } from '../../../model/range.ts'
import { overlap } from '../../../text/ranges.ts'
import { type LoadedWord, measureLoadedWord, type ToneFeatures } from './measure-loaded-word.ts'
import { haveSameSubject, type Modifier, type ToneSide } from './read-tone.ts'

/**
 * The words here that the other version neither has nor replaces by a plain one, each once.
 * @param paired words for which the other version has a plain one
 */
export function findLoadedWords(
  here: ToneSide,
  there: ToneSide,
  relation: Relation,
  paired: readonly TextRange[],
): (TextRange & { features: ToneFeatures })[] {
  // Somebody's words without marks: whoever speaks judges as he likes.
  if (here.statement.unquotedWords.some(({ key }) => CONVERSATION_PRONOUNS.has(key))) return []
  const known = new Set(there.statement.words.map(({ key }) => stem(key)))
  const terms = listTerms(here, there)
  const modifiers = listModifiers(here, there).filter((modifier) => !terms.some((term) => overlap(term, modifier)))
  const found = [...terms, ...modifiers]
    .filter(({ from, to }) => !here.statement.unquotedWords.slice(from, to).every(({ key }) => known.has(stem(key))))
    .filter((word) => !paired.some((range) => overlap(range, word)))
  return found
    .filter((word, i) => found.findIndex(({ phrase }) => phrase === word.phrase) === i)
    .map((word) => ({ start: word.start, end: word.end, features: measureLoadedWord(here, there, relation, word) }))
}

/**
 * Without words of a set of which the other has a loaded one too, acts that are loaded only beside a plain word, and verbs
 * of saying with another subject there.
 */
function listTerms(here: ToneSide, there: ToneSide): LoadedWord[] {
  return here.terms
    .filter(({ entry }) => entry.isLoaded && !there.loadedSets.has(entry.set))
    .filter(({ entry }) => entry.isSpeech || !WEAKLY_LOADED.has(entry.phrase))
    .filter((term) => {
      const others = there.terms.filter(({ entry }) => entry.isSpeech && entry.set === term.entry.set)
      return !others.some((other) => haveSameSubject(here, term, there, other) === false)
    })
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
function listModifiers(here: ToneSide, there: ToneSide): LoadedWord[] {
  const judgedThere = new Set(there.modifiers.map((modifier) => findModified(there, modifier)))
  return here.modifiers
    .filter(({ start }) => !/["“‘']/.test(here.statement.statement.text.charAt(start - 1)))
    .filter((modifier) => !judgedThere.has(findModified(here, modifier)))
    .map(({ entry, ...match }) => ({ ...match, phrase: entry, kind: 'modifier' }))
}

/** The stem of the next content word. */
function findModified({ statement: { unquotedWords } }: ToneSide, { to }: Modifier): string {
  return stem(unquotedWords.slice(to).find(({ key }) => !isStopWord(key))?.key ?? '')
}
