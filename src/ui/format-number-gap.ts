/** How far two numbers are apart, in words, where both are plain numbers of one unit. */

/** A sign of a currency, digits with their separators, and what multiplies or divides them: "$1.2 billion", "58%". */
const PLAIN_NUMBER = /^(\p{Sc}?) ?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)? ?(%|per ?cent|thousand|million|billion|trillion)?$/iu

interface PlainNumber {
  value: number
  currency: string
  /** "" for none, "%" in any of its spellings. */
  unit: string
  decimals: number
}

/** "The difference is $0.3 billion."; undefined unless both are plain numbers of one unit, and for equal ones. */
export function formatNumberGap(here: string, there: string): string | undefined {
  const one = readPlainNumber(here)
  const other = readPlainNumber(there)
  if (!one || !other || one.currency !== other.currency || one.unit !== other.unit) return undefined
  const decimals = Math.max(one.decimals, other.decimals)
  const gap = Math.abs(one.value - other.value).toFixed(decimals)
  if (Number(gap) === 0) return undefined
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: decimals }).format(Number(gap))
  if (one.unit === '%') return `The difference is ${number} percentage ${number === '1' ? 'point' : 'points'}.`
  return `The difference is ${[`${one.currency}${number}`, one.unit].filter(Boolean).join(' ')}.`
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
