/**
 * Spellings that mean the same word, by which outlets differ without saying anything else. From the house styles of
 * American and British news.
 */
import { listWords } from '../phrase-pattern.ts'
import { NUMERALS } from './number-words.ts'

/** What the endings of contractions stand for. */
export const CONTRACTED_ENDINGS: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
  ["'s", 'is'],
])

export const IRREGULAR_CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ["let's", ['let', 'us']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
])

/** After these "'s" means "is"; after any other word it is a possessive. */
export const WORDS_BEFORE_IS: ReadonlySet<string> = new Set(
  listWords('i he she it that this there here what who where how when'),
)

/** Words with the spelling that stands for all of theirs; keys are as in `Word`. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...NUMERALS.map((numeral, value) => [numeral, String(value)] as const),
  ['ok', 'okay'],
  ['mister', 'mr'],
  ['em', 'them'],
])

/** Names that are as often abbreviated. */
export const ABBREVIATED_PHRASES: ReadonlyMap<string, string> = new Map([
  ['united states', 'usa'],
  ['united kingdom', 'uk'],
  ['united nations', 'un'],
  ['european union', 'eu'],
  ['per cent', 'percent'],
])

/** Written with a hyphen by some outlets and without by others: "co-operate", "re-election", "non-profit". */
export const HYPHENATED_PREFIXES: ReadonlySet<string> = new Set(['co', 're', 'pre', 'non', 'anti'])
