/** Which quantities of two versions are of the same thing. */
import type { Change } from '../../../alignment/find-changes.ts'
import { ACT_OF_WORD } from '../../../language/en/event-verbs.ts'
import { MEASURE_NOUNS } from '../../../language/en/quantities.ts'
import { overlap } from '../../../text/ranges.ts'
import { agree, giveSameFigure } from './agree.ts'
import type { Quantity } from './read-quantities.ts'

/** What speaks for two quantities being of the same thing; below the sum of `MIN_SAME` they are not paired. */
const SAME = {
  place: 3,
  counted: 2,
  measured: 0.5,
  casualty: 2,
  persons: 1.5,
  unit: 0.5,
  alone: 1,
  context: 0.75,
  yearOfAct: 1,
  agreed: 0.75,
}
const MAX_CONTEXT = 3
const MAX_AGREED = 2
const MIN_SAME = 2.5
/** What is reported differently is hardly ever this many times as much; then it is of something else. */
const MAX_RATIO = 2.05
/** Conflicting ages and years are neighbours. */
const MAX_YEARS_APART = 2
/** "Omar and three others" are four. */
const MAX_REMAINDER_APART = 3
/** From here on a figure tells by its size what it may be of. */
const MIN_LARGE = 100
/** Units of which two sentences about one thing give the same one; times and durations are of too many things. */
const MEASURES: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '%', 'age', 'year'])
const ACTS: ReadonlySet<string> = new Set(ACT_OF_WORD.values())

/** Pairs each side of which is the other's likeliest counterpart, without a rival as likely. */
export function pairQuantities(
  here: readonly Quantity[],
  there: readonly Quantity[],
  changes: readonly Change[],
): [Quantity, Quantity][] {
  const restHere = here.filter((one) => !there.some((other) => isRepeated(one, other)))
  const restThere = there.filter((one) => !here.some((other) => isRepeated(one, other)))
  const repeated = Math.min(here.length - restHere.length, there.length - restThere.length)
  const agreed = Math.min(MAX_AGREED, repeated) * SAME.agreed
  const scored = restHere
    .flatMap((a) =>
      restThere.map((b) => {
        const isOnly = isAlone(a, b, restHere) && isAlone(b, a, restThere)
        return { a, b, score: scoreSameness(a, b, changes) + agreed + (isOnly ? SAME.alone : 0) }
      }),
    )
    .filter(({ score }) => score >= MIN_SAME)
  return scored
    .filter(({ a, b, score }) => !scored.some((other) => other.score >= score && (other.a === a) !== (other.b === b)))
    .map(({ a, b }) => [a, b])
}

/** Whether both give the same quantity, so that neither is in conflict with another one. */
function isRepeated(a: Quantity, b: Quantity): boolean {
  if (a.form === 'figure' && b.form === 'figure') return giveSameFigure(a, b)
  return agree(a, b) && (shareCounted(a, b) || (a.countsPersons && b.countsPersons))
}

/** Whether no other quantity of its version can be of the same thing as the counterpart. */
function isAlone(one: Quantity, counterpart: Quantity, among: readonly Quantity[]): boolean {
  return among.every((other) => other === one || !areComparable(other, counterpart, false))
}

/** How likely two quantities are of the same thing. */
function scoreSameness(a: Quantity, b: Quantity, changes: readonly Change[]): number {
  const inPlace = changes.some((change) => overlap(change.here, a) && overlap(change.there, b))
  if (!areComparable(a, b, inPlace)) return Number.NEGATIVE_INFINITY
  if (a.unit === 'age') return MIN_SAME
  const shared = Math.min(MAX_CONTEXT, countSharedContext(a, b))
  return (
    (inPlace ? SAME.place : 0) +
    (shareCounted(a, b) ? (isMeasured(a) ? SAME.measured : SAME.counted) : 0) +
    (a.casualty !== undefined && a.casualty === b.casualty ? SAME.casualty : 0) +
    (a.countsPersons && b.countsPersons ? SAME.persons : 0) +
    (a.unit !== undefined ? SAME.unit : 0) +
    shared * (a.unit === 'year' ? SAME.yearOfAct : SAME.context)
  )
}

/** Years are in any report: only what happened in them tells whether it is the same. */
function countSharedContext(a: Quantity, b: Quantity): number {
  return [...a.context].filter((key) => b.context.has(key) && (a.unit !== 'year' || ACTS.has(key))).length
}

function areComparable(a: Quantity, b: Quantity, inPlace: boolean): boolean {
  if (a.casualty !== undefined && b.casualty !== undefined && a.casualty !== b.casualty) return false
  if (areRemainderAndWhole(a, b) || areOfOtherMonths(a, b)) return false
  if (a.form === 'share' || b.form === 'share') {
    return (a.form === b.form || a.unit === '%' || b.unit === '%') && shareCounted(a, b)
  }
  if (a.unit !== b.unit || ((isFaint(a) || isFaint(b)) && !shareCounted(a, b))) return false
  if (inPlace && a.form === b.form && a.unit !== 'age') return true
  if (!areOfOneSize(a, b)) return false
  if (inPlace) return true
  if (a.unit !== undefined) return MEASURES.has(a.unit)
  if (shareCounted(a, b)) return true
  if (a.countsPersons || b.countsPersons) return a.countsPersons && b.countsPersons && a.value !== 1 && b.value !== 1
  return isLarge(a) && isLarge(b) && Math.min(a.counted.size, b.counted.size) === 0
}

function areRemainderAndWhole(a: Quantity, b: Quantity): boolean {
  return a.isRemainder !== b.isRemainder && Math.abs(a.value - b.value) <= MAX_REMAINDER_APART
}

function areOfOtherMonths(a: Quantity, b: Quantity): boolean {
  return a.months.size > 0 && b.months.size > 0 && ![...a.months].some((month) => b.months.has(month))
}

function isMeasured({ counted }: Quantity): boolean {
  return [...counted].some((key) => MEASURE_NOUNS.has(key))
}

function shareCounted(a: Quantity, b: Quantity): boolean {
  return [...a.counted].some((key) => b.counted.has(key))
}

/** "Some" is hardly a count: it needs the very noun. */
function isFaint({ text }: Quantity): boolean {
  return /^some$/i.test(text)
}

function areOfOneSize(a: Quantity, b: Quantity): boolean {
  if (a.unit === 'age' || a.unit === 'year') return Math.abs(a.value - b.value) <= MAX_YEARS_APART
  return Math.max(a.least, b.least) <= MAX_RATIO * Math.min(a.most, b.most)
}

function isLarge({ value }: Quantity): boolean {
  return value >= MIN_LARGE
}
