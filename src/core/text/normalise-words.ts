/**
 * Words normalised as a reader compares them: two spellings of one word have one key, so that "it's" and "it is",
 * "1,000" and "1000", "six" and "6" or "the United States" and "the U.S." never look like a change of wording.
 */
import {
  ABBREVIATED_PHRASES,
  CONTRACTED_ENDINGS,
  HYPHENATED_PREFIXES,
  IRREGULAR_CONTRACTIONS,
  SPELLINGS,
  WORDS_BEFORE_IS,
} from '../language/en/spellings.ts'
import { expandTitle } from '../language/en/titles.ts'
import type { TextRange } from '../model/range.ts'
import type { Word } from './words.ts'

/** A word to compare. The two halves of a contraction share one range, as do the words of an abbreviated phrase. */
export interface NormalisedWord extends TextRange {
  key: string
}

const APOSTROPHE = /['’‘ʼ]/
const APOSTROPHES = new RegExp(APOSTROPHE, 'g')
const CONTRACTION = /^(\p{L}+?)(n't|'(?:re|ve|ll|m|d|s))$/u
const PHRASE_STARTS: ReadonlySet<string> = new Set(
  [...ABBREVIATED_PHRASES.keys()].map((phrase) => phrase.split(' ')[0] ?? ''),
)

/**
 * The words of a text, in order; ranges count from its start.
 * @param words the words of the same text, as `splitWords` gives them
 */
export function normaliseWords(text: string, words: readonly Word[]): NormalisedWord[] {
  const expanded = words.flatMap(expandWord)
  return joinPhrases(text.includes('-') ? joinPrefixes(expanded, text) : expanded)
}

function expandWord(word: Word): NormalisedWord[] {
  return expandKey(word).map((key) => ({ start: word.start, end: word.end, key }))
}

function expandKey({ text, key }: Word): readonly string[] {
  const contracted = APOSTROPHE.test(text) ? expandContraction(text) : IRREGULAR_CONTRACTIONS.get(key)
  return contracted ?? [SPELLINGS.get(key) ?? expandTitle(key)]
}

function expandContraction(text: string): readonly string[] | undefined {
  const plain = text.toLowerCase().replaceAll(APOSTROPHES, "'")
  const irregular = IRREGULAR_CONTRACTIONS.get(plain)
  if (irregular) return irregular
  const [, base = '', ending = ''] = CONTRACTION.exec(plain) ?? []
  const expansion = CONTRACTED_ENDINGS.get(ending)
  return expansion && (ending !== "'s" || WORDS_BEFORE_IS.has(base)) ? [base, expansion] : undefined
}

function joinPrefixes(words: readonly NormalisedWord[], text: string): NormalisedWord[] {
  const joined: NormalisedWord[] = []
  for (const word of words) {
    const before = joined.at(-1)
    const isPrefixed = before && HYPHENATED_PREFIXES.has(before.key) && text.slice(before.end, word.start) === '-'
    if (isPrefixed) joined[joined.length - 1] = { start: before.start, end: word.end, key: before.key + word.key }
    else joined.push(word)
  }
  return joined
}

function joinPhrases(words: readonly NormalisedWord[]): NormalisedWord[] {
  const joined: NormalisedWord[] = []
  for (const word of words) {
    const before = joined.at(-1)
    const phrase = before && PHRASE_STARTS.has(before.key) && ABBREVIATED_PHRASES.get(`${before.key} ${word.key}`)
    if (phrase) joined[joined.length - 1] = { start: before.start, end: word.end, key: phrase }
    else joined.push(word)
  }
  return joined
}
