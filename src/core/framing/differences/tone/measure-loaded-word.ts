/** What tells a loaded word that readers point at from one that they pass over: above all whether it is about what both say. */
import { stem } from '../../../language/en/stem.ts'
import { isStopWord } from '../../../language/en/stop-words.ts'
import { WEAKLY_LOADED } from '../../../language/en/weakly-loaded.ts'
import type { Relation } from '../../../model/comparison.ts'
import type { TextRange } from '../../../model/range.ts'
import type { AnalysedStatement } from '../../../statements/analysed-article.ts'
import type { Word } from '../../../text/words.ts'
import type { PhraseMatch } from '../phrase-index.ts'
import { countSharedNear } from '../shared-words.ts'
import type { ToneSide } from './read-tone.ts'

/** A word or phrase of the lists in the outlet's own words. */
export interface LoadedWord extends Omit<PhraseMatch<unknown>, 'entry'> {
  /** Whether it says that somebody spoke, what somebody did, or what something is like. */
  kind: 'speech' | 'act' | 'modifier'
  /** As the list has it. */
  phrase: string
  /** Index of its set of words for one thing; modifiers have none. */
  set?: number
}

/** Shares and places are 0 to 1; what begins with "is" is 0 or 1. */
export type ToneFeatures = {
  isModifier: number
  isWeak: number
  /** In a headline or a name as often as not a plain word. */
  isCapitalised: number
  /** How far into the sentence it stands. */
  place: number
  /** Of the other words of its clause, the share that the other version has. */
  clause: number
  /** Of the next content words, how many the other version has. */
  after: number
  /** Of the content words around a modifier, how many the other version has. */
  aroundModifier: number
  /** For a verb of saying, content words that it and a plain one of the other version have around them. */
  plainSpeech: number
  isSpeechOfQuotation: number
  /** Of the other version's content words, the share that is here too: what it repeats it need not judge alike. */
  coverage: number
}

/** How far around the word its surroundings reach, in content words to each side. */
const SURROUNDINGS = 6
const CLAUSE_MARK = /[,;:—–()"“”]/g

export function measureLoadedWord(here: ToneSide, there: ToneSide, relation: Relation, word: LoadedWord): ToneFeatures {
  const [content, contentThere] = [selectContent(here.statement.words), selectContent(there.statement.words)]
  const others = content.filter(({ start, end }) => end <= word.start || start >= word.end)
  const stemsThere = listStems(contentThere)
  const [before, after] = [
    others.filter(({ end }) => end <= word.start),
    others.filter(({ start }) => start >= word.end),
  ]
  const sharedAfter = countKnown(after.slice(0, SURROUNDINGS), stemsThere)
  const sharedBefore = countKnown(before.slice(-SURROUNDINGS), stemsThere)
  const clause = selectClause(here.statement, word, others)
  const [isModifier, isSpeech] = [word.kind === 'modifier', word.kind === 'speech']
  return {
    isModifier: Number(isModifier),
    isWeak: Number(WEAKLY_LOADED.has(word.phrase)),
    isCapitalised: Number(/\p{Lu}/u.test(here.statement.statement.text.charAt(word.start))),
    place: before.length / Math.max(1, content.length),
    clause: countKnown(clause, stemsThere) / Math.max(1, clause.length),
    after: sharedAfter,
    aroundModifier: isModifier ? sharedBefore + sharedAfter : 0,
    plainSpeech: isSpeech ? countSharedNearPlain(here, there, word) : 0,
    isSpeechOfQuotation: Number(isSpeech && relation === 'quote'),
    coverage: countKnown(contentThere, listStems(content)) / Math.max(1, contentThere.length),
  }
}

function selectContent(words: readonly Word[]): Word[] {
  return words.filter(({ key }) => !isStopWord(key))
}

function listStems(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.map(({ key }) => stem(key)))
}

function countKnown(words: readonly Word[], stems: ReadonlySet<string>): number {
  return words.filter(({ key }) => stems.has(stem(key))).length
}

/** The content words between the marks before and after a word. */
function selectClause({ statement: { text } }: AnalysedStatement, word: TextRange, others: readonly Word[]): Word[] {
  const marks = [...text.matchAll(CLAUSE_MARK)].map(({ index }) => index)
  const start = marks.findLast((mark) => mark < word.start) ?? 0
  const end = marks.find((mark) => mark >= word.end) ?? text.length
  return others.filter((other) => other.start >= start && other.end <= end)
}

/** Content words that the surroundings of a verb of saying and of a plain one for it have in common, at most. */
function countSharedNearPlain(here: ToneSide, there: ToneSide, word: LoadedWord): number {
  const plain = there.terms.filter(({ entry }) => !entry.isLoaded && entry.set === word.set)
  return Math.max(0, ...plain.map((match) => countSharedNear(here.statement, word, there.statement, match)))
}
