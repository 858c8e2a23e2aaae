/** Number words, units and the words around figures. From any English grammar; scales as news abbreviates them. */
import { listPhrases, listWords } from '../phrase-pattern.ts'

const ONES = listWords(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen`)
const TENS = listWords('twenty thirty forty fifty sixty seventy eighty ninety')

/** "zero" to "ninety". */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, i) => [word, 10 * (i + 2)] as const),
])

/** Each one place behind its number: "first" stands for 1. */
export const ORDINAL_WORDS: readonly string[] = listWords(
  'first second third fourth fifth sixth seventh eighth ninth tenth',
)

/** Words that multiply what precedes them, and their abbreviations. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
])

/** The symbol of a unit that is written out. */
export const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:%|per\s?cent|percentage|pct)/i, '%'],
  [/^dollar/i, '$'],
  [/^euro/i, '€'],
  [/^pound/i, '£'],
  [/^yen/i, '¥'],
]

const MAX_NUMERAL = 12
/** Spelled out by some outlets where others write the figure: style guides draw the line between nine and twelve. */
export const NUMERALS: readonly string[] = ONES.slice(0, MAX_NUMERAL + 1)

/** Before a figure that may be rounded roughly. */
export const APPROXIMATIONS: readonly string[] = [
  ...listWords('about almost approximately around estimated nearly roughly some'),
  ...['close to', 'fewer than', 'less than', 'up to'],
]

/** Before a figure that is exceeded: "more than a dozen" is true of 16. `quantities.ts` has the others. */
export const LOWER_BOUNDS: readonly string[] = listPhrases(`
  more than, over, upward of, upwards of, to top, topped, topping, to exceed, exceeds, exceeded, exceeding, surpassed, surpassing`)

/** Too common after a figure to say what it counts. */
export const COMMON_COUNTED_NOUNS: ReadonlySet<string> = new Set(
  listWords('day days week weeks month months quarter year years time times'),
)
