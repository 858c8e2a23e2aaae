/** The plain and loaded words that a version uses in its own voice. */
import { DETERMINERS_BEFORE_NOUN } from '../../../language/en/function-words.ts'
import { CLAIMED_THINGS, LOADED_MODIFIERS, LOADED_PAIRS, PLAIN_COMPOUNDS } from '../../../language/en/loaded-pairs.ts'
import { SOURCE_PRONOUNS } from '../../../language/en/source-words.ts'
import type { AnalysedStatement } from '../../../statements/analysed-article.ts'
import type { Word } from '../../../text/words.ts'
import { isSourceHead } from '../noun-phrase.ts'
import { findPhrases, indexPhrases, type PhraseMatch } from '../phrase-index.ts'

interface ListedTerm {
  /** Index of the set of words for one thing. */
  set: number
  isLoaded: boolean
  /** Whether it says that somebody spoke. */
  isSpeech: boolean
  /** As the list has it. */
  phrase: string
}

export type Term = PhraseMatch<ListedTerm>
export type Modifier = PhraseMatch<string>

/** One version with what it says plainly and what it does not. */
export interface ToneSide {
  statement: AnalysedStatement
  terms: readonly Term[]
  /** The sets of which it has a loaded word anywhere, quoted ones included. */
  loadedSets: ReadonlySet<number>
  modifiers: readonly Modifier[]
}

const TERMS = indexPhrases<ListedTerm>(
  LOADED_PAIRS.flatMap(({ plain, loaded, isSpeech }, set) => [
    ...plain.map((phrase) => [phrase, { set, isLoaded: false, isSpeech, phrase }] as const),
    ...loaded.map((phrase) => [phrase, { set, isLoaded: true, isSpeech, phrase }] as const),
  ]),
)
/** A compound is found in the place of the modifier that it begins with. */
const MODIFIERS = indexPhrases([...LOADED_MODIFIERS, ...PLAIN_COMPOUNDS].map((phrase) => [phrase, phrase] as const))
const COMPOUNDS: ReadonlySet<string> = new Set(PLAIN_COMPOUNDS)
/** After one of these comes a noun: "the claims", "under attack". */
const BEFORE_NOUN: ReadonlySet<string> = new Set([...DETERMINERS_BEFORE_NOUN, 'of', 'on', 'under'])
/** A noun as often as a verb or an adjective, unless somebody who can speak is right before it. */
const AMBIGUOUS_FORM = /s$|^alleged$/
/** The subject of a verb of saying is looked for in this many words before it. */
const MAX_WORDS_TO_SUBJECT = 4

export function readTone(statement: AnalysedStatement): ToneSide {
  const loaded = findPhrases(statement.words, TERMS).filter(({ entry }) => entry.isLoaded)
  return {
    statement,
    terms: findTerms(statement),
    loadedSets: new Set(loaded.map(({ entry }) => entry.set)),
    modifiers: findPhrases(statement.unquotedWords, MODIFIERS).filter(({ entry }) => !COMPOUNDS.has(entry)),
  }
}

/** Without what only looks like a verb: "the claims", "claimed responsibility". */
function findTerms({ unquotedWords }: AnalysedStatement): Term[] {
  return findPhrases(unquotedWords, TERMS).filter(({ from, to, entry }) => {
    const [before, word, after] = [unquotedWords[from - 1], unquotedWords[from], unquotedWords[to]]
    if (BEFORE_NOUN.has(before?.key ?? '')) return false
    if (!entry.isSpeech) return true
    if (CLAIMED_THINGS.includes(after?.key ?? '')) return false
    return !AMBIGUOUS_FORM.test(word?.key ?? '') || (before !== undefined && canSpeak(before))
  })
}

function canSpeak(word: Word): boolean {
  return isSourceHead(word) || SOURCE_PRONOUNS.has(word.key)
}

/** Whether the two verbs have the same name before them, or one has a pronoun; undefined where one has nobody. */
export function haveSameSubject(here: ToneSide, a: Term, there: ToneSide, b: Term): boolean | undefined {
  const [subjectA, subjectB] = [readSubject(here, a), readSubject(there, b)]
  if (subjectA.length === 0 || subjectB.length === 0) return undefined
  if ([...subjectA, ...subjectB].some((key) => SOURCE_PRONOUNS.has(key))) return true
  return subjectA.some((key) => subjectB.includes(key))
}

function readSubject({ statement: { unquotedWords } }: ToneSide, { from }: Term): string[] {
  const before = unquotedWords.slice(Math.max(0, from - MAX_WORDS_TO_SUBJECT), from)
  return before.filter(canSpeak).map(({ key }) => key)
}
