/**
 * Quantities of a statement as a reader understands them: between which bounds, of what, and what is said about it.
 * "More than 800 people were hurt", "hundreds wounded" and "most of the state" are all quantities.
 */
import { MONTHS } from '../../../language/en/calendar-words.ts'
import { APPROXIMATIONS, LOWER_BOUNDS } from '../../../language/en/number-words.ts'
import {
  INCLUSIVE_BOUNDS,
  LOWER_BOUND_SUFFIX,
  UPPER_BOUNDS,
  VAGUE_COUNTS,
  VAGUE_SHARES,
} from '../../../language/en/quantities.ts'
import type { TextRange } from '../../../model/range.ts'
import type { AnalysedStatement } from '../../../statements/analysed-article.ts'
import type { NumberMention } from '../../../text/numbers.ts'
import { overlap, sliceRange } from '../../../text/ranges.ts'
import { readSurroundings, type Surroundings } from './read-surroundings.ts'

/** `plain` is the value itself, however rounded; the others say on which side of it the truth is, or that it is near. */
type Precision = 'plain' | 'about' | 'atLeast' | 'moreThan' | 'atMost'

export interface Quantity extends TextRange, Surroundings {
  /** As written, with the words that bound it: "more than 800". */
  text: string
  form: 'figure' | 'count' | 'share'
  value: number
  precision: Precision
  least: number
  most: number
  /** "$" and so on, "%", "age" or "year"; absent for a count. */
  unit: string | undefined
}

/** How far from its value, as a share, a figure may be that "about" or a bound makes inexact. */
const ROUGH_ERROR = 0.07
/** "More than 800" is at most this many times 800: nobody says so of 2,000. */
const MAX_ABOVE_LOWER_BOUND = 1.5
/** Before smaller figures such words mean something else: "suing over three laws", "about one man". */
const MIN_BOUNDED = 10
/** In code units: the longest phrase before a figure and some space. */
const PRECISION_CONTEXT = 24
/** A whole number without a unit in this span is a year, which counts nothing. */
const YEARS = { first: 1900, last: 2100 }
const BEFORE = {
  about: compileBefore(APPROXIMATIONS),
  atLeast: compileBefore(INCLUSIVE_BOUNDS),
  moreThan: compileBefore(LOWER_BOUNDS),
  atMost: compileBefore(UPPER_BOUNDS),
}
/** "One in five" is neither one nor five, and "2010-2017" neither year. */
const RATIO_BEFORE = /\b(?:\d+|one|two|three|four) (?:in|of|out of) (?:every )?$|\d[-–]$/i
const RATIO_AFTER = /^[-–]\d|^ (?:in|out of) (?:every )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)/i
const MONTH = new RegExp(
  String.raw`\b(${[...MONTHS].map((month) => `${month.slice(0, 3)}(?:${month.slice(3)}|t)?`).join('|')})\.?\s$`,
  'i',
)
const CLOCK = /^\s?[ap]\.?m\b/i
const DURATION = /^[\s-]+(?:straight |consecutive )?(second|minute|hour|day|week|month|year|decade)s?\b/i
const AGE = /^[\s-]+years?[\s-]+old\b/i
const VAGUE = [
  { form: 'count' as const, phrases: VAGUE_COUNTS },
  { form: 'share' as const, phrases: VAGUE_SHARES },
].flatMap(({ form, phrases }) =>
  phrases.map(([phrase, least, most]) => ({ form, least, most, pattern: compileVague(phrase) })),
)

/** In the order of the text. */
export function readQuantities(statement: AnalysedStatement): Quantity[] {
  const { text } = statement.statement
  const figures = statement.numbers
    .filter(({ start, end }) => !isRatio(text.slice(Math.max(0, start - PRECISION_CONTEXT), start), text.slice(end)))
    .map((mention) => readFigure(mention, statement))
  return [...figures, ...readVague(statement, statement.numbers)].sort((a, b) => a.start - b.start)
}

function isRatio(before: string, after: string): boolean {
  return RATIO_BEFORE.test(before) || RATIO_AFTER.test(after)
}

/** "No more than" is a bound of its own, and not "more than". */
function compileBefore(phrases: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\bnot?\s)\b(?:${phrases.join('|')})\s*$`, 'i')
}

function compileVague(phrase: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}-]|\bof\s)(?:${phrase})(?![\p{L}\p{N}])`, 'giu')
}

function readFigure(mention: NumberMention, statement: AnalysedStatement): Quantity {
  const { text } = statement.statement
  const { value, start, end } = mention
  const before = text.slice(Math.max(0, start - PRECISION_CONTEXT), start)
  const after = text.slice(end)
  const age = AGE.exec(after)?.[0]
  const points = /points?$/i.test(sliceRange(text, mention)) ? 'points' : mention.unit
  const unit = points ?? readUnit(sliceRange(text, mention), before, after)
  const suffix = LOWER_BOUND_SUFFIX.exec(after)?.[0]
  const bound = (['atMost', 'atLeast', 'moreThan', 'about'] as const).find(
    (name) => value >= MIN_BOUNDED && BEFORE[name].test(before),
  )
  const precision = suffix ? 'moreThan' : (bound ?? 'plain')
  const range = {
    start: start - (bound ? (BEFORE[bound].exec(before)?.[0] ?? '').length : 0),
    end: end + (age ?? suffix ?? '').length,
  }
  return {
    ...range,
    text: sliceRange(text, range),
    form: 'figure',
    value,
    precision,
    ...boundValue(value, precision),
    unit,
    ...readSurroundings(statement, mention, unit === undefined && value !== 1),
  }
}

/** What a figure without a sign measures, where it does not count things. */
function readUnit(figure: string, before: string, after: string): string | undefined {
  if (AGE.test(after)) return 'age'
  if (CLOCK.test(after)) return 'time'
  const duration = DURATION.exec(after)?.[1]
  if (duration) return `${duration.toLowerCase()}s`
  const month = MONTH.exec(before)?.[1]
  if (month) return `day of ${month.slice(0, 3).toLowerCase()}`
  const isYear =
    !/\bthe\s$/i.test(before) && /^\d{4}$/.test(figure) && Number(figure) >= YEARS.first && Number(figure) <= YEARS.last
  return isYear ? 'year' : undefined
}

function boundValue(value: number, precision: Precision): { least: number; most: number } {
  const isLowerBound = precision === 'atLeast' || precision === 'moreThan'
  return {
    least: precision === 'about' || precision === 'atMost' ? value * (1 - ROUGH_ERROR) : value,
    most: precision === 'about' ? value * (1 + ROUGH_ERROR) : isLowerBound ? value * MAX_ABOVE_LOWER_BOUND : value,
  }
}

function readVague(statement: AnalysedStatement, taken: readonly TextRange[]): Quantity[] {
  const found: Quantity[] = []
  const { text } = statement.statement
  for (const { form, least, most, pattern } of VAGUE) {
    for (const match of text.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length }
      if ([...taken, ...found].some((other) => overlap(other, range))) continue
      const surroundings = readSurroundings(statement, range, true)
      found.push({
        ...range,
        text: match[0],
        form,
        value: least,
        precision: 'about',
        least,
        most,
        unit: undefined,
        ...surroundings,
      })
    }
  }
  return found
}
