/** A loaded word of one outlet where the other has a plain one for the same act or quality. */
import { DETERMINERS_BEFORE_NOUN } from '../../../language/en/function-words.ts'
import { CLAIMED_THINGS, LOADED_PAIRS } from '../../../language/en/loaded-pairs.ts'
import { SOURCE_PRONOUNS } from '../../../language/en/source-words.ts'
import type { Difference, Relation } from '../../../model/comparison.ts'
import type { AnalysedStatement } from '../../../statements/analysed-article.ts'
import { overlap, shiftRange } from '../../../text/ranges.ts'
import type { Word } from '../../../text/words.ts'
import { describeDifference } from '../describe-difference.ts'
import { findPhrases, indexPhrases, type PhraseMatch } from '../phrase-index.ts'
import { countSharedNear } from '../shared-words.ts'
import { isSourceHead } from '../source-clauses.ts'

export interface Term {
  /** Index of the set of words for one thing. */
  set: number
  isLoaded: boolean
  isSpeech: boolean
  phrase: string
}

const TERMS = indexPhrases<Term>(
  LOADED_PAIRS.flatMap(({ plain, loaded, isSpeech }, set) => [
    ...plain.map((phrase) => [phrase, { set, isLoaded: false, isSpeech, phrase }] as const),
    ...loaded.map((phrase) => [phrase, { set, isLoaded: true, isSpeech, phrase }] as const),
  ]),
)
/** After one of these comes a noun: "the claims", "under attack". */
const BEFORE_NOUN: ReadonlySet<string> = new Set([...DETERMINERS_BEFORE_NOUN, 'of', 'on', 'under'])
/** A noun as often as a verb or an adjective, unless somebody who can speak is right before it. */
const AMBIGUOUS_FORM = /s$|^alleged$/
/** The subject of a verb of saying is looked for in this many words before it. */
const MAX_WORDS_TO_SUBJECT = 4
/** Farther from a quotation than this, a verb of saying reports something else. */
const MAX_WORDS_TO_QUOTATION = 3

interface TermPair {
  a: PhraseMatch<Term>
  b: PhraseMatch<Term>
  /** Content words that the surroundings of both have in common. */
  near: number
}

/**
 * At most one difference a set of words, and none where both versions have a loaded word of it. The verbs of saying
 * need the same subject, or both are those of a quotation that is matched.
 */
export function findLoadedPairs(here: AnalysedStatement, there: AnalysedStatement, relation: Relation): Difference[] {
  const [termsHere, termsThere] = [findTerms(here), findTerms(there)]
  const [loadedHere, loadedThere] = [listLoadedSets(here), listLoadedSets(there)]
  const pairs = termsHere
    .filter(({ entry }) => !(entry.isLoaded ? loadedThere : loadedHere).has(entry.set))
    .flatMap((a) =>
      termsThere
        .filter((b) => a.entry.set === b.entry.set && a.entry.isLoaded !== b.entry.isLoaded)
        .filter(
          (b) =>
            !a.entry.isSpeech ||
            haveSameSubject(here, a, there, b) ||
            (relation === 'quote' && isBesideQuotation(here, a) && isBesideQuotation(there, b)),
        )
        .map((b): TermPair => ({ a, b, near: countSharedNear(here, a, there, b) })),
    )
    .filter(({ near }) => near > 0)
    .sort(compareNearness)
  return pairs
    .filter(({ a }, i) => pairs.findIndex((other) => other.a.entry.set === a.entry.set) === i)
    .map(({ a, b }) => describeDifference('tone', [here, a], [there, b]))
}

/** Whether a verb of saying is so close to a quotation that it is the quotation's. */
function isBesideQuotation({ statement, unquotedWords }: AnalysedStatement, { from, to }: PhraseMatch<Term>): boolean {
  const first = unquotedWords[Math.max(0, from - MAX_WORDS_TO_QUOTATION)]?.start ?? 0
  const last = unquotedWords[to + MAX_WORDS_TO_QUOTATION]?.start ?? statement.text.length
  return statement.quotations
    .map((quotation) => shiftRange(quotation, -statement.start))
    .some((quotation) => overlap(quotation, { start: first, end: last }))
}

/** The sets of which a version has a loaded word anywhere, quoted ones included. */
export function listLoadedSets({ words }: AnalysedStatement): ReadonlySet<number> {
  const loaded = findPhrases(words, TERMS).filter(({ entry }) => entry.isLoaded)
  return new Set(loaded.map(({ entry }) => entry.set))
}

/** In the outlet's own words, without what only looks like a verb: "the claims", "claimed responsibility". */
export function findTerms({ unquotedWords }: AnalysedStatement): PhraseMatch<Term>[] {
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

/** Whether the same name, or a pronoun in one of them, is before both verbs. */
function haveSameSubject(
  here: AnalysedStatement,
  a: PhraseMatch<Term>,
  there: AnalysedStatement,
  b: PhraseMatch<Term>,
): boolean {
  const [subjectA, subjectB] = [readSubject(here, a), readSubject(there, b)]
  if (subjectA.length === 0 || subjectB.length === 0) return false
  if ([...subjectA, ...subjectB].some((key) => SOURCE_PRONOUNS.has(key))) return true
  return subjectA.some((key) => subjectB.includes(key))
}

/** Whether two different names are before the two verbs. */
export function haveOtherSubjects(
  here: AnalysedStatement,
  a: PhraseMatch<Term>,
  there: AnalysedStatement,
  b: PhraseMatch<Term>,
): boolean {
  return readSubject(here, a).length > 0 && readSubject(there, b).length > 0 && !haveSameSubject(here, a, there, b)
}

function readSubject({ unquotedWords }: AnalysedStatement, { from }: PhraseMatch<Term>): string[] {
  const before = unquotedWords.slice(Math.max(0, from - MAX_WORDS_TO_SUBJECT), from)
  return before.filter(canSpeak).map(({ key }) => key)
}

/** The nearest first, then those that come first; the same whichever version is here. */
function compareNearness(x: TermPair, y: TermPair): number {
  const place = ({ a, b }: TermPair) => a.start + b.start
  const earliest = ({ a, b }: TermPair) => Math.min(a.start, b.start)
  return y.near - x.near || place(x) - place(y) || earliest(x) - earliest(y)
}
