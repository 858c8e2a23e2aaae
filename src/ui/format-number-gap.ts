/** How far two numbers are apart, in words, where both are plain numbers of one unit. */
import { inMessageLanguage, type MessageName, say, sayCount } from '../locale/say.ts'

/** A sign of a currency, digits with their separators, and what multiplies or divides them: "$1.2 billion", "58%". */
const PLAIN_NUMBER = /^(\p{Sc}?) ?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)? ?(%|per ?cent|thousand|million|billion|trillion)?$/iu

/** Counts from here on are subtracted for the reader. */
const MIN_LARGE = 100

const amountFormat = inMessageLanguage((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 20 }))

/** By the word that multiplies. */
const MESSAGES: Record<string, MessageName & `gap${string}`> = {
  thousand: 'gapThousand',
  million: 'gapMillion',
  billion: 'gapBillion',
  trillion: 'gapTrillion',
}

interface PlainNumber {
  value: number
  currency: string
  /** "" for none, "%" in any of its spellings. */
  unit: string
  decimals: number
}

/** "The difference is $0.3 billion."; undefined unless both are plain numbers of one unit, for equal ones, and for small counts. */
export function formatNumberGap(here: string, there: string): string | undefined {
  const one = readPlainNumber(here)
  const other = readPlainNumber(there)
  if (!one || !other || one.currency !== other.currency || one.unit !== other.unit) return undefined
  const decimals = Math.max(one.decimals, other.decimals)
  const gap = Math.abs(one.value - other.value).toFixed(decimals)
  if (Number(gap) === 0 || needsNoArithmetic(one, other)) return undefined
  if (one.unit === '%') return sayCount('gapPoints', Number(gap))
  return say(MESSAGES[one.unit] ?? 'gap', { amount: `${one.currency}${amountFormat().format(Number(gap))}` })
}

/** How far 12 is from 11 is plain to see. */
function needsNoArithmetic(one: PlainNumber, other: PlainNumber): boolean {
  return one.unit === '' && one.currency === '' && Math.max(one.value, other.value) < MIN_LARGE
}

function readPlainNumber(words: string): PlainNumber | undefined {
  const [, currency, digits, fraction = '', unit = ''] = PLAIN_NUMBER.exec(words.trim()) ?? []
  if (currency === undefined || digits === undefined) return undefined
  return {
    value: Number(digits.replaceAll(',', '') + fraction),
    currency,
    unit: /^(%|per)/i.test(unit) ? '%' : unit.toLowerCase(),
    decimals: Math.max(fraction.length - 1, 0),
  }
}
