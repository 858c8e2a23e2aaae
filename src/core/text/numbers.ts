/** Quantities in an English text as values: "$50 million", "50,000,000 dollars" and "fifty million dollars" agree. */
import { NUMBER_WORDS, SCALES, UNITS } from '../language/en/number-words.ts'
import type { TextRange } from '../model/range.ts'

export interface NumberMention extends TextRange {
  value: number
  /** "$", "€", "£", "¥" or "%"; absent for a bare number. */
  unit?: string
}

/** "bn" and "k", not "dozen". */
const MAX_ABBREVIATED_SCALE = 2
/** Scales that need no number before them: "a dozen". */
const SPELLED_SCALES = [...SCALES.keys()].filter((word) => word.length > MAX_ABBREVIATED_SCALE)
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const SPELLED = [...NUMBER_WORDS.keys()].join('|')
const SPELLED_RUN = String.raw`(?:an?\s+(?=dozen|hundred|thousand|million|billion|trillion)|(?:${SPELLED})\b)(?:(?:[\s-]+and)?[\s-]+(?:${SPELLED}|hundred)\b|dozen|hundred|thousand|million|billion|trillion)*`
const SCALE = String.raw`(?:[\s-]*(?:dozen|hundred|thousand|million|billion|trillion)|\s?(?:bn|tn|mn)|[kmb](?<=[$€£¥][\d.,]+[kmb]))\b`
const UNIT = String.raw`(?:\s*%|\s+per\s?cent\b|\s+percentage points?\b|\s+pct\b|[\s-]+(?:dollars?|euros?|pounds?|yen)\b)`
/** Not within a name ("F-16", "COVID-19"), a time (5:30), an ordinal ("20th") or a decade ("1990s"). */
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d.:/]|\p{L}-)(?<sign>(?:US)?[$€£¥]\s?)?(?:(?<digits>${DIGITS})(?![:/]\d)|(?<words>${SPELLED_RUN}))(?<scales>${SCALE})*(?<unit>${UNIT})?(?![\p{L}\d])`,
  'giu',
)

const PART = new RegExp(`${DIGITS}|[a-z]+`, 'g')

/** A text without any of these has no quantity, which rules out two of three sentences at a tenth of the cost. */
const ANY_NUMBER = new RegExp(String.raw`\d|\b(?:${[...NUMBER_WORDS.keys(), ...SPELLED_SCALES].join('|')})`, 'i')

/** The quantities in a text, in order; ranges count from its start. */
export function findNumbers(text: string): NumberMention[] {
  if (!ANY_NUMBER.test(text)) return []
  return Array.from(text.matchAll(NUMBER), (match) => {
    const { sign, unit } = match.groups ?? {}
    const symbol = readUnit(sign, unit)
    const mention = { start: match.index, end: match.index + match[0].length, value: readValue(match[0]) }
    return symbol === undefined ? mention : { ...mention, unit: symbol }
  })
}

function readUnit(sign: string | undefined, unit: string | undefined): string | undefined {
  if (sign !== undefined) return sign.trim().at(-1)
  const name = unit?.replace(/^[\s-]+/, '') ?? ''
  return UNITS.find(([pattern]) => pattern.test(name))?.[1]
}

/** "Hundred" and "dozen" multiply only the part before them, larger scales end it. */
const MAX_INNER_SCALE = 100

/** Adds up the parts: "two hundred and five thousand" is (2 × 100 + 5) × 1000. */
function readValue(written: string): number {
  let total = 0
  let part = 0
  for (const [word] of written.toLowerCase().matchAll(PART)) {
    const scale = SCALES.get(word)
    if (scale === undefined) part += readSmall(word)
    else if (scale <= MAX_INNER_SCALE) part = (part || 1) * scale
    else {
      total += (part || 1) * scale
      part = 0
    }
  }
  return total + part
}

function readSmall(word: string): number {
  return NUMBER_WORDS.get(word) ?? (/^\d/.test(word) ? Number(word.replaceAll(',', '')) : 0)
}
