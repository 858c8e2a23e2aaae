/**
 * Which words changed between two versions of a statement, as pairs of stretches that replace each other. What both say
 * is found by `align-statements.ts`; words outside of it are not a change, since the other version lacks them.
 */
import { isStopWord } from '../language/en/stop-words.ts'
import type { Relation, WordMarks } from '../model/comparison.ts'
import type { TextRange } from '../model/range.ts'
import type { AnalysedStatement } from '../statements/analysed-article.ts'
import type { AlignmentStep } from './align-locally.ts'
import { type Alignment, alignStatements, type Span } from './align-statements.ts'

/** Words here in the place of other words there; one range is empty when only one side has words. */
export interface Change {
  /** Counts from the start of the statement's text. */
  here: TextRange
  /** Counts from the start of the other statement's text. */
  there: TextRange
  /** Of the stretch around it, the share of words that are the same in both; words left out in one place count once. */
  likeness: number
  /** Of the shorter one of the two that are aligned, sentence or quotation, the share that the other has too. */
  coverage: number
}

/** Up to this many words left over at the same end of both replace each other; more are two different things. */
const MAX_WORDS_AT_AN_END = 2
/** Up to this many words between the shared stretch and the same first or last word are a change; more are a new thought. */
const MAX_WORDS_WITHIN_AN_EDGE = 6
/** A stop word between two changes of at least this many words says nothing by itself and joins them into one. */
const MIN_LONG_CHANGE = 2

/** Changed words as half-open runs of indices into the two spans. */
interface Run {
  here: [from: number, to: number]
  there: [from: number, to: number]
}

/** The changes in the order of the text here. Swapping the statements swaps the changes. */
export function findChanges(here: AnalysedStatement, there: AnalysedStatement, relation: Relation): Change[] {
  // Of equally good alignments the first one found is taken, so both directions must compute the same one.
  const swapped = here.statement.text > there.statement.text
  const changes = swapped ? listChanges(there, here, relation).map(swapSides) : listChanges(here, there, relation)
  return changes.sort((a, b) => a.here.start - b.here.start || a.there.start - b.there.start)
}

function listChanges(here: AnalysedStatement, there: AnalysedStatement, relation: Relation): Change[] {
  return alignStatements(here, there, relation).flatMap((alignment) =>
    joinAcrossStopWords(readRuns(alignment, relation), alignment.here).map((run) => ({
      here: locateRun(alignment.here, run.here),
      there: locateRun(alignment.there, run.there),
      ...measureLikeness(alignment),
    })),
  )
}

/** Words left out in one place count as one: a clause dropped does not make it another sentence, many changes do. */
function measureLikeness({ here, there, steps }: Alignment): Pick<Change, 'likeness' | 'coverage'> {
  const isGap = (step: AlignmentStep | undefined) =>
    step !== undefined && Math.min(step.hereCount, step.thereCount) === 0
  const same = steps.filter((step) => step.same).length
  const counted = steps.filter((step, i) => !isGap(step) || !isGap(steps[i - 1])).length
  return { likeness: same / counted, coverage: same / Math.min(here.length, there.length) }
}

function swapSides(change: Change): Change {
  return { ...change, here: change.there, there: change.here }
}

/** The stretches between shared words, and the few words left over at an end of both spans. */
function readRuns(alignment: Alignment, relation: Relation): Run[] {
  const { here, there, steps } = alignment
  const same = steps.filter((step) => step.same)
  const spanEnds = { here: here.length, hereCount: 0, there: there.length, thereCount: 0 }
  const runs: Run[] = []
  let [fromHere, fromThere] = [0, 0]
  for (const step of [...same, spanEnds]) {
    const between: Run = { here: [fromHere, step.here], there: [fromThere, step.there] }
    const atAnEnd = step === same[0] || step === spanEnds
    const run = atAnEnd ? readEnd(between, alignment, relation) : between
    if (run && count(run.here) + count(run.there) > 0) runs.push(run)
    fromHere = step.here + step.hereCount
    fromThere = step.there + step.thereCount
  }
  return runs
}

/**
 * What changed at an end of both spans, if anything did. Two quotations that begin or end with the same word
 * correspond as far as there: "I [went too far] and I was wrong".
 */
function readEnd(run: Run, { here, there }: Alignment, relation: Relation): Run | undefined {
  const isStart = run.here[0] === 0 && run.there[0] === 0
  const edge = isStart ? 0 : -1
  const isSameEdge = relation === 'quote' && here.at(edge)?.key === there.at(edge)?.key
  if (!isSameEdge || Math.min(count(run.here), count(run.there)) === 0) return isReplacedEnd(run) ? run : undefined
  const inner = isStart
    ? { here: shrink(run.here, 1, 0), there: shrink(run.there, 1, 0) }
    : { here: shrink(run.here, 0, 1), there: shrink(run.there, 0, 1) }
  return Math.max(count(inner.here), count(inner.there)) <= MAX_WORDS_WITHIN_AN_EDGE ? inner : undefined
}

function shrink([from, to]: Run['here'], atStart: number, atEnd: number): Run['here'] {
  return [from + atStart, to - atEnd]
}

function isReplacedEnd({ here, there }: Run): boolean {
  const [fewer, more] = [Math.min(count(here), count(there)), Math.max(count(here), count(there))]
  return fewer > 0 && more <= MAX_WORDS_AT_AN_END
}

function count([from, to]: Run['here']): number {
  return to - from
}

function joinAcrossStopWords(runs: readonly Run[], here: Span): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const before = joined.at(-1)
    const between = before && here.slice(before.here[1], run.here[0])
    const isAbsorbed = between?.length === 1 && isStopWord(between[0]?.key ?? '')
    if (before && isAbsorbed && isLong(before) && isLong(run)) {
      joined[joined.length - 1] = { here: [before.here[0], run.here[1]], there: [before.there[0], run.there[1]] }
    } else joined.push(run)
  }
  return joined
}

function isLong({ here, there }: Run): boolean {
  return Math.max(count(here), count(there)) >= MIN_LONG_CHANGE
}

function locateRun(span: Span, [from, to]: Run['here']): TextRange {
  const start = span[from]?.start ?? span.at(-1)?.end ?? 0
  return { start, end: from < to ? (span[to - 1]?.end ?? start) : start }
}

/**
 * The words to mark where two versions are shown side by side: those that changed, consecutive ones as one range.
 * Spelling, case, punctuation and contractions are not a change. Ranges are in order and disjoint.
 */
export function markChanges(changes: readonly Change[]): WordMarks {
  return {
    here: listMarks(changes.map((change) => change.here)),
    there: listMarks(changes.map((change) => change.there)),
  }
}

function listMarks(ranges: readonly TextRange[]): TextRange[] {
  return ranges.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)
}
