/**
 * How well comparisons agree with the labels of the project's own events. Matches, related articles and quoted text are
 * counted as ../shared/eval/score.mjs does; speakers more strictly, because several people in these events share a
 * surname.
 */
import type { Match } from '../../src/core/model/comparison.ts'
import type { TextRange } from '../../src/core/model/range.ts'
import type { ComparedPage } from './compare-own-events.ts'
import { createLabelFinder, isMatch } from './label-pairs.ts'
import type { Label } from './labelled-events.ts'
import type { LabelledQuotation, OwnLabel } from './own-events.ts'

interface MatchScore {
  precision: number
  recall: number
  f1: number
  /** Matches with articles of other events: always wrong. */
  outside: number
}

/** Every pair counts twice, once for the reader of either page. Doubtful pairs are left out. */
export function scoreMatches(pages: readonly ComparedPage[]): MatchScore {
  const answered = pages.map(answerLabels)
  const sure = answered.flat().filter(({ labels }) => labels && isMatch(labels) !== undefined)
  const correct = sure.filter(({ labels }) => labels && isMatch(labels))
  const outside = answered.flat().filter(({ labels }) => !labels).length
  const gold = pages.flatMap(listGold)
  const found = answered.flatMap((matches, i) => {
    const covered = new Set<Label>(matches.flatMap(({ labels }) => labels ?? []))
    return listGold(pages[i]).filter((label) => covered.has(label))
  })
  return { ...harmonise(correct.length, sure.length + outside, found.length, gold.length), outside }
}

/** How many of each page's two fellow articles are among the first two related articles, as a share. */
export function scoreRelatedArticles(pages: readonly ComparedPage[]): { recallAt2: number } {
  const hits = pages.flatMap(({ event, page, comparison }) => {
    const firstTwo = new Set(comparison.relatedArticles.slice(0, 2).map(({ id }) => id))
    return event.articles.filter(({ letter }) => letter !== page.letter).map(({ article }) => firstTwo.has(article.id))
  })
  return { recallAt2: ratio(hits.filter(Boolean).length, hits.length) }
}

interface QuotationScore {
  /** Over the code units that are quoted. */
  f1: number
  speakerAccuracy: number
  cueAccuracy: number
}

/** A speaker or cue is right when the quotation that overlaps most with the labelled one names it. */
export function scoreQuotations(pages: readonly ComparedPage[]): QuotationScore {
  const found = pages.map(({ comparison }) => comparison.statements.flatMap(({ quotations }) => quotations))
  const labelled = pages.map(({ event, page }) => event.quotations.filter(({ letter }) => letter === page.letter))
  const answers = labelled.flatMap((quotations, i) =>
    quotations.map((label) => ({ label, answer: findLargestOverlap(label, found[i] ?? []) })),
  )
  const shared = labelled
    .flatMap((quotations, i) =>
      quotations.flatMap((label) => (found[i] ?? []).map((other) => measureOverlap(label, other))),
    )
    .reduce((sum, units) => sum + units, 0)
  const withSpeaker = answers.filter(({ label }) => label.speaker !== null)
  const withCue = answers.filter(({ label }) => label.cue !== null)
  const rightSpeakers = withSpeaker.filter(({ label, answer }) => isSameSpeaker(label.speaker, answer?.speaker))
  const rightCues = withCue.filter(({ label, answer }) => label.cue === answer?.cue)
  return {
    f1: harmonise(shared, sumLengths(found.flat()), shared, sumLengths(labelled.flat())).f1,
    speakerAccuracy: ratio(rightSpeakers.length, withSpeaker.length),
    cueAccuracy: ratio(rightCues.length, withCue.length),
  }
}

/** Kinds of differences on the matches that are right; the words shown are not compared. */
export function scoreDifferences(pages: readonly ComparedPage[]): { precision: number; recall: number; f1: number } {
  let [predicted, expected, both] = [0, 0, 0]
  for (const { match, labels } of pages.flatMap(answerLabels)) {
    if (!labels || !isMatch(labels)) continue
    const all = labels.flatMap(({ differences }) => differences)
    const firm = new Set<string>(all.filter(({ doubtful }) => !doubtful).map(({ kind }) => kind))
    const doubtful = new Set<string>(all.map(({ kind }) => kind).filter((kind) => !firm.has(kind)))
    const shown = new Set<string>(match.differences.map(({ kind }) => kind).filter((kind) => !doubtful.has(kind)))
    predicted += shown.size
    expected += firm.size
    both += [...shown].filter((kind) => firm.has(kind)).length
  }
  return harmonise(both, predicted, both, expected)
}

interface AnsweredMatch {
  match: Match
  /** The labels that the match finds; undefined when it lies outside the event. */
  labels: readonly OwnLabel[] | undefined
}

function answerLabels({ event, page, comparison }: ComparedPage): AnsweredMatch[] {
  const ofEvent = new Map<Label, OwnLabel>(event.labels.map((label) => [label, label]))
  return comparison.matches.map((match) => {
    const other = event.articles.find(({ article }) => article.id === match.other.id)
    if (!other) return { match, labels: undefined }
    const there = other.statements.findIndex(({ statement }) => statement.start === match.other.start)
    const labels =
      page.letter < other.letter
        ? createLabelFinder(event, page, other)(match.statement, there)
        : createLabelFinder(event, other, page)(there, match.statement)
    return { match, labels: labels.flatMap((label) => ofEvent.get(label) ?? []) }
  })
}

function listGold(compared: ComparedPage | undefined): OwnLabel[] {
  const letter = compared?.page.letter ?? ''
  return (compared?.event.labels ?? []).filter(
    ({ a, b, doubtful }) => !doubtful && (a.charAt(0) === letter || b.charAt(0) === letter),
  )
}

function findLargestOverlap<Range extends TextRange>(label: LabelledQuotation, found: readonly Range[]) {
  const [best] = found
    .filter((range) => measureOverlap(label, range) > 0)
    .sort((a, b) => measureOverlap(label, b) - measureOverlap(label, a))
  return best
}

/** "Marsh" may stand for "Helen Marsh", "Kelly Marsh" may not. */
function isSameSpeaker(label: string | null, answer: string | undefined): boolean {
  const [one, other] = [nameWords(label ?? ''), nameWords(answer ?? '')]
  if (one.size === 0 || other.size === 0) return false
  return [...one].every((word) => other.has(word)) || [...other].every((word) => one.has(word))
}

function nameWords(name: string): Set<string> {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => !['a', 'the', 's', 'for', 'of'].includes(word)))
}

function measureOverlap(a: TextRange, b: TextRange): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

function sumLengths(ranges: readonly TextRange[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0)
}

function harmonise(correct: number, predicted: number, found: number, gold: number) {
  const [precision, recall] = [ratio(correct, predicted), ratio(found, gold)]
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) }
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
