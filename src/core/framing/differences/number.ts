/** Counts, amounts and days that conflict. */
import type { Change } from '../../alignment/find-changes.ts'
import { WEEKDAYS } from '../../language/en/calendar-words.ts'
import {
  APPROXIMATIONS,
  COMMON_COUNTED_NOUNS,
  COUNTED_PHRASE_ENDS,
  LOWER_BOUNDS,
} from '../../language/en/number-words.ts'
import { isStopWord } from '../../language/en/stop-words.ts'
import type { Difference } from '../../model/comparison.ts'
import type { AnalysedStatement } from '../../statements/analysed-article.ts'
import type { NumberMention } from '../../text/numbers.ts'
import { findFirstFrom, overlap, sliceRange } from '../../text/ranges.ts'

/** How far apart, as a share, two figures may be if one is rounded roughly: "nearly 40 million" is 38.6 million. */
const MAX_ROUGH_ERROR = 0.1
const APPROXIMATION = compileBeforeFigure(APPROXIMATIONS)
const LOWER_BOUND = compileBeforeFigure(LOWER_BOUNDS)
/** How much text before a figure says how exact it is, in code units: the longest phrase and some space. */
const PRECISION_CONTEXT = 24
const DAY = new RegExp(String.raw`^(?:on\s+)?(?:${[...WEEKDAYS].join('|')})$`, 'i')
/** A whole number without a unit in this span is a year, which counts nothing. */
const YEARS = { first: 1900, last: 2100 }
/** A figure counts what follows within this many content words: "25 senior officials". */
const MAX_COUNTED_WORDS = 2
const PHRASE_MARK = /[.,;:()"“”—–]/
const PHRASE_ENDS: ReadonlySet<string> = new Set(COUNTED_PHRASE_ENDS)
/** A sentence with more figures is a table, whose figures correspond to those of another in too many ways. */
const MAX_FIGURES = 50

interface Figure extends NumberMention {
  text: string
  isRough: boolean
  isLowerBound: boolean
  /** Keys of the words that it may count. */
  counted: string[]
}

/** Figures and days that correspond but conflict: by more than rounding, and not where both versions give the value. */
export function findNumberDifferences(
  here: AnalysedStatement,
  there: AnalysedStatement,
  changes: readonly Change[],
): Difference[] {
  return [...findFigureConflicts(here, there, changes), ...findDayConflicts(here, there, changes)]
}

function findFigureConflicts(
  here: AnalysedStatement,
  there: AnalysedStatement,
  changes: readonly Change[],
): Difference[] {
  if (Math.max(here.numbers.length, there.numbers.length) > MAX_FIGURES) return []
  const figuresHere = readFigures(here)
  const figuresThere = readFigures(there)
  const onlyHere = figuresHere.filter((figure) => !figuresThere.some((other) => agree(figure, other)))
  const onlyThere = figuresThere.filter((figure) => !figuresHere.some((other) => agree(figure, other)))
  return onlyHere.flatMap((a) => {
    const b = onlyThere.find((other) => correspond(a, other, changes))
    const isFirst = b && a === onlyHere.find((other) => correspond(other, b, changes))
    return isFirst ? [{ kind: 'number' as const, here: a.text, there: b.text }] : []
  })
}

function compileBeforeFigure(phrases: readonly string[]): RegExp {
  return new RegExp(String.raw`\b(?:${phrases.join('|')})\s*$`, 'i')
}

function readFigures(statement: AnalysedStatement): Figure[] {
  const { text } = statement.statement
  return statement.numbers.map((mention) => {
    const before = text.slice(Math.max(0, mention.start - PRECISION_CONTEXT), mention.start)
    return {
      ...mention,
      text: sliceRange(text, mention),
      isRough: APPROXIMATION.test(before),
      isLowerBound: LOWER_BOUND.test(before),
      counted: readCounted(mention, statement),
    }
  })
}

/** "25 senior officials in" counts officials; "one" and years seldom count anything. */
function readCounted({ value, unit, end }: NumberMention, { statement: { text }, words }: AnalysedStatement): string[] {
  if (value === 1 || (unit === undefined && value >= YEARS.first && value <= YEARS.last)) return []
  const counted: string[] = []
  let from = end
  for (const word of words.slice(findFirstFrom(words, end))) {
    if (PHRASE_MARK.test(text.slice(from, word.end)) || PHRASE_ENDS.has(word.text)) break
    if (!isStopWord(word.key)) counted.push(word.key)
    if (counted.length === MAX_COUNTED_WORDS) break
    from = word.end
  }
  return counted.filter((key) => !COMMON_COUNTED_NOUNS.has(key))
}

function agree(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit) return false
  if ((a.isLowerBound && b.value >= a.value) || (b.isLowerBound && a.value >= b.value)) return true
  const apart = Math.abs(a.value - b.value)
  const tolerance = a.isRough || b.isRough ? MAX_ROUGH_ERROR * Math.max(a.value, b.value) : 0
  return apart <= tolerance || isRounded(a.value, b.value) || isRounded(b.value, a.value)
}

/** Whether one value is the other with fewer digits, rounded or cut off. */
function isRounded(value: number, exact: number): boolean {
  if (value === 0 || exact === 0) return value === exact
  const digits = value.toExponential().replace(/e.*|\D/g, '').length
  const step = 10 ** (Math.floor(Math.log10(value)) + 1 - digits)
  return Math.abs(value - exact) < step && (digits > 1 || Math.abs(value - exact) <= step / 2)
}

/** Whether two figures are in the same place of an aligned stretch, or count the same thing. */
function correspond(a: Figure, b: Figure, changes: readonly Change[]): boolean {
  if (a.unit !== b.unit) return false
  if (changes.some((change) => overlap(change.here, a) && overlap(change.there, b))) return true
  return a.counted.some((key) => b.counted.includes(key))
}

function findDayConflicts(
  { statement: here }: AnalysedStatement,
  { statement: there }: AnalysedStatement,
  changes: readonly Change[],
): Difference[] {
  return changes
    .map((change) => ({
      kind: 'number' as const,
      here: sliceRange(here.text, change.here),
      there: sliceRange(there.text, change.there),
    }))
    .filter((words) => DAY.test(words.here) && DAY.test(words.there))
}
