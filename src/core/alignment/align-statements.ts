/**
 * Which stretches of two statements use the same words, give or take a few.
 *
 * Each alignment is local: what only one of the two says lies outside it and counts as not reported rather than as
 * changed. Of a quotation only the quoted words are aligned: with the other statement's quoted words, or
 * with its whole sentence where it retells them without marks. Statements that share little are not aligned at all.
 */
import { isStopWord } from '../language/en/stop-words.ts'
import type { Relation } from '../model/comparison.ts'
import type { TextRange } from '../model/range.ts'
import type { AnalysedStatement } from '../statements/analysed-article.ts'
import type { NormalisedWord } from '../text/normalise-words.ts'
import { overlap, selectWithin, shiftRange } from '../text/ranges.ts'
import { type AlignmentStep, alignLocally } from './align-locally.ts'

/** The words that are compared as a whole: a quotation, or a sentence. Ranges count from the statement's start. */
export type Span = readonly NormalisedWord[]

export interface Alignment {
  here: Span
  there: Span
  /** Indices into the two spans; the first and the last step are the same word. */
  steps: readonly AlignmentStep[]
  /** The total weight of the shared words. */
  weight: number
}

/** Function words alone must not make an alignment. */
const SHARED_STOP_WORD_WEIGHT = 0.5
const SHARED_WORD_WEIGHT = 2
/** Two content words, or one within a phrase: less is chance, more loses short quotations. */
const MIN_SHARED_WEIGHT = 4
/** A little less where it is half of both spans or more: "I made a mistake and I was wrong". */
const MIN_HALF_WEIGHT = 3.5
/** Function words suffice where they are nearly all of a span and this many: "Why would he not do that?" */
const MIN_WHOLE_LENGTH = 5
const MIN_WHOLE_SHARE = 0.8
/** Share of identical words within the stretch: lower aligns retellings word by word, higher only near-copies. */
const MIN_SAME_SHARE = 0.5
/** Share of the shorter claim that the stretch covers: lower aligns phrases that two sentences share by chance. */
const MIN_COVERED_SHARE = 0.5
/** In words. A longer sentence is page furniture or a list; aligning it would cost time and say nothing. */
const MAX_SPAN_LENGTH = 400

/** The alignments, heaviest first, no two of which share a word; empty when the statements share little. */
export function alignStatements(here: AnalysedStatement, there: AnalysedStatement, relation: Relation): Alignment[] {
  const wholeHere = here.normalisedWords
  const wholeThere = there.normalisedWords
  if (relation === 'claim') return alignSpans([wholeHere], [wholeThere]).filter(coversClaim)
  const quotedHere = listQuotedSpans(here)
  const quotedThere = listQuotedSpans(there)
  const quoted = pickHeaviest(alignSpans(quotedHere, quotedThere))
  if (quoted.length > 0) return quoted
  if (quotedHere.length + quotedThere.length === 0) return alignSpans([wholeHere], [wholeThere])
  return pickHeaviest([...alignSpans(quotedHere, [wholeThere]), ...alignSpans([wholeHere], quotedThere)])
}

function listQuotedSpans({ statement, normalisedWords }: AnalysedStatement): Span[] {
  return statement.quotations.map((quotation) => selectWithin(normalisedWords, shiftRange(quotation, -statement.start)))
}

/** Aligns each span here with each span there, where they are close enough. */
function alignSpans(here: readonly Span[], there: readonly Span[]): Alignment[] {
  const fits = (span: Span) => span.length <= MAX_SPAN_LENGTH
  return here.filter(fits).flatMap((a) =>
    there
      .filter(fits)
      .map((b) => alignPair(a, b))
      .filter(isClose),
  )
}

function alignPair(here: Span, there: Span): Alignment {
  const steps = alignLocally(
    here.map((word) => word.key),
    there.map((word) => word.key),
    weigh,
  )
  const weight = steps.reduce((sum, step) => sum + (step.same ? weigh(here[step.here]?.key ?? '') : 0), 0)
  return { here, there, steps, weight }
}

function weigh(key: string): number {
  return isStopWord(key) ? SHARED_STOP_WORD_WEIGHT : SHARED_WORD_WEIGHT
}

function isClose({ here, there, steps, weight }: Alignment): boolean {
  const same = countSame(steps)
  const isWhole = same >= MIN_WHOLE_LENGTH && same >= MIN_WHOLE_SHARE * Math.min(here.length, there.length)
  const isHalf = weight >= MIN_HALF_WEIGHT && same >= Math.max(here.length, there.length) / 2
  return (weight >= MIN_SHARED_WEIGHT || isWhole || isHalf) && same >= MIN_SAME_SHARE * steps.length
}

function coversClaim({ here, there, steps }: Alignment): boolean {
  return countSame(steps) >= MIN_COVERED_SHARE * Math.min(here.length, there.length)
}

function countSame(steps: readonly AlignmentStep[]): number {
  return steps.filter((step) => step.same).length
}

function pickHeaviest(alignments: readonly Alignment[]): Alignment[] {
  const picked: Alignment[] = []
  for (const alignment of alignments.toSorted((a, b) => b.weight - a.weight)) {
    if (!picked.some((other) => sharesWords(alignment, other))) picked.push(alignment)
  }
  return picked
}

function sharesWords(a: Alignment, b: Alignment): boolean {
  return (
    overlap(locateStretch(a, 'here'), locateStretch(b, 'here')) ||
    overlap(locateStretch(a, 'there'), locateStretch(b, 'there'))
  )
}

function locateStretch(alignment: Alignment, side: 'here' | 'there'): TextRange {
  const first = alignment[side][alignment.steps[0]?.[side] ?? 0]
  const last = alignment[side][alignment.steps.at(-1)?.[side] ?? 0]
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}
