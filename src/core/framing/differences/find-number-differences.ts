/** Counts, amounts and days that conflict. */
import type { Change } from '../../alignment/find-changes.ts'
import type { Difference } from '../../model/comparison.ts'
import type { TextRange } from '../../model/range.ts'
import type { Statement } from '../../model/statement.ts'
import { findNumbers, type NumberMention } from '../../text/numbers.ts'
import { isStopWord, splitWords } from '../../text/words.ts'

/** How far apart two figures are that one outlet may have rounded roughly: "nearly 40 million" is 38.6 million. */
const ROUGH_PART = 0.1
const ROUGH_WORDS =
  /\b(?:about|almost|approximately|around|close to|estimated|fewer than|less than|nearly|roughly|some|up to)\s*$/i
/** "More than a dozen" is true of 16. */
const LOWER_BOUND = /\b(?:at least|more than|over|upwards? of)\s*$/i
const DAYS = /^(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i
/** Too common behind a figure to tell what it counts. */
const UNTELLING = new Set('day days week weeks month months quarter year years time times'.split(' '))
/** A whole number without a unit in this span is a year, which counts nothing. */
const YEARS = { first: 1900, last: 2100 }
/** A figure counts what stands within so many words behind it: "25 senior officials". */
const COUNTED_WITHIN = 2

const PHRASE_END = /[.,;:()"“”—–]|\b(?:and|as|at|by|for|from|in|of|on|or|than|that|to|who|with)\b/

interface Figure extends NumberMention {
  text: string
  rough: boolean
  isLowerBound: boolean
  /** Keys of the words that it may count. */
  counted: string[]
}

/** Figures that stand for each other and differ by more than rounding; a value that the other has too is no conflict. */
export function findNumberDifferences(here: Statement, there: Statement, changes: readonly Change[]): Difference[] {
  const figuresHere = readFigures(here.text)
  const figuresThere = readFigures(there.text)
  const onlyHere = figuresHere.filter((figure) => !figuresThere.some((other) => agree(figure, other)))
  const onlyThere = figuresThere.filter((figure) => !figuresHere.some((other) => agree(figure, other)))
  const conflicts = onlyHere.flatMap((a) => {
    const b = onlyThere.find((other) => standAgainstEachOther(a, other, changes))
    const isFirst = b && a === onlyHere.find((other) => standAgainstEachOther(other, b, changes))
    return isFirst ? [{ kind: 'number' as const, here: a.text, there: b.text }] : []
  })
  return [...conflicts, ...findDayConflicts(here.text, there.text, changes)]
}

function readFigures(text: string): Figure[] {
  return findNumbers(text).map((mention) => ({
    ...mention,
    text: text.slice(mention.start, mention.end),
    rough: ROUGH_WORDS.test(text.slice(0, mention.start)),
    isLowerBound: LOWER_BOUND.test(text.slice(0, mention.start)),
    counted: readCounted(mention, text),
  }))
}

/** "25 senior officials in" counts officials; "one" and years seldom count anything. */
function readCounted({ value, unit, end }: NumberMention, text: string): string[] {
  if (value === 1 || (unit === undefined && value >= YEARS.first && value <= YEARS.last)) return []
  const [phrase = ''] = text.slice(end).split(PHRASE_END)
  const keys = splitWords(phrase).map((word) => word.key)
  return keys
    .filter((key) => !isStopWord(key))
    .slice(0, COUNTED_WITHIN)
    .filter((key) => !UNTELLING.has(key))
}

function agree(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit) return false
  if ((a.isLowerBound && b.value >= a.value) || (b.isLowerBound && a.value >= b.value)) return true
  const apart = Math.abs(a.value - b.value)
  const rough = a.rough || b.rough ? ROUGH_PART * Math.max(a.value, b.value) : 0
  return apart <= rough || isRounded(a.value, b.value) || isRounded(b.value, a.value)
}

/** Whether the one value is the other with fewer digits, rounded or cut off. */
function isRounded(value: number, exact: number): boolean {
  if (value === 0 || exact === 0) return value === exact
  const digits = value.toExponential().replace(/e.*|\D/g, '').length
  const step = 10 ** (Math.floor(Math.log10(value)) + 1 - digits)
  return Math.abs(value - exact) < step && (digits > 1 || Math.abs(value - exact) <= step / 2)
}

function standAgainstEachOther(a: Figure, b: Figure, changes: readonly Change[]): boolean {
  if (a.unit !== b.unit) return false
  if (changes.some((change) => touches(change.here, a) && touches(change.there, b))) return true
  return a.counted.some((key) => b.counted.includes(key))
}

function touches(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end
}

function findDayConflicts(here: string, there: string, changes: readonly Change[]): Difference[] {
  return changes
    .map((change) => ({
      kind: 'number' as const,
      here: here.slice(change.here.start, change.here.end),
      there: there.slice(change.there.start, change.there.end),
    }))
    .filter((words) => DAYS.test(words.here) && DAYS.test(words.there))
}
