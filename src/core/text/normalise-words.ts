/**
 * Words as a reader compares them: two spellings of one word have one key, so that "it's" and "it is", "1,000"
 * and "1000", "six" and "6" or "the United States" and "the U.S." never look like a change of wording.
 */
import type { TextRange } from '../model/range.ts'
import { splitWords, type Word } from '../text/words.ts'

/** A word to compare. The two halves of a contraction share one range, the words of a known phrase too. */
export interface ComparableWord extends TextRange {
  key: string
}

const CONTRACTED_ENDINGS: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
  ["'s", 'is'],
])
const IRREGULAR_CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ["let's", ['let', 'us']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
])
const APOSTROPHE = /['’‘ʼ]/
const APOSTROPHES = new RegExp(APOSTROPHE, 'g')
/** After other words "'s" is a possessive, which the word's key already leaves out. */
const WORDS_BEFORE_IS = /^(?:i|he|she|it|that|this|there|here|what|who|where|how|when)'s$/

const NUMERALS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...NUMERALS.map((numeral, value) => [numeral, String(value)] as const),
  ['ok', 'okay'],
  ['mister', 'mr'],
  ['senator', 'sen'],
  ['representative', 'rep'],
  ['governor', 'gov'],
  ['general', 'gen'],
])
const PHRASES: ReadonlyMap<string, string> = new Map([
  ['united states', 'usa'],
  ['united kingdom', 'uk'],
  ['united nations', 'un'],
  ['european union', 'eu'],
  ['per cent', 'percent'],
])
const PHRASE_STARTS: ReadonlySet<string> = new Set([...PHRASES.keys()].map((phrase) => phrase.split(' ')[0] ?? ''))

/** Written with a hyphen by some outlets and without by others: "co-operate", "re-election", "non-profit". */
const PREFIXES: ReadonlySet<string> = new Set(['co', 're', 'pre', 'non', 'anti'])

/**
 * The words of a text in order; ranges count from its start.
 * @param split its words as `splitWords` gives them, where they are known already
 */
export function readComparableWords(text: string, split: readonly Word[] = splitWords(text)): ComparableWord[] {
  const words = split.flatMap(expandWord)
  return joinPhrases(text.includes('-') ? joinPrefixes(words, text) : words)
}

function joinPrefixes(words: readonly ComparableWord[], text: string): ComparableWord[] {
  const joined: ComparableWord[] = []
  for (const word of words) {
    const before = joined.at(-1)
    const isPrefixed = before && PREFIXES.has(before.key) && text.slice(before.end, word.start) === '-'
    if (isPrefixed) joined[joined.length - 1] = { start: before.start, end: word.end, key: before.key + word.key }
    else joined.push(word)
  }
  return joined
}

function expandWord(word: Word): ComparableWord[] {
  return readKeys(word).map((key) => ({ start: word.start, end: word.end, key }))
}

function readKeys({ text, key }: Word): readonly string[] {
  const contracted = APOSTROPHE.test(text) ? expandContraction(text) : IRREGULAR_CONTRACTIONS.get(key)
  return contracted ?? [SPELLINGS.get(key) ?? key]
}

function expandContraction(text: string): readonly string[] | undefined {
  const plain = text.toLowerCase().replaceAll(APOSTROPHES, "'")
  const irregular = IRREGULAR_CONTRACTIONS.get(plain)
  if (irregular) return irregular
  const [, stem = '', ending = ''] = /^(\p{L}+?)(n't|'(?:re|ve|ll|m|d|s))$/u.exec(plain) ?? []
  const expansion = CONTRACTED_ENDINGS.get(ending)
  return expansion && (ending !== "'s" || WORDS_BEFORE_IS.test(plain)) ? [stem, expansion] : undefined
}

function joinPhrases(words: readonly ComparableWord[]): ComparableWord[] {
  const joined: ComparableWord[] = []
  for (const word of words) {
    const before = joined.at(-1)
    const phrase = before && PHRASE_STARTS.has(before.key) && PHRASES.get(`${before.key} ${word.key}`)
    if (phrase) joined[joined.length - 1] = { start: before.start, end: word.end, key: phrase }
    else joined.push(word)
  }
  return joined
}
