/**
 * Keeps highlights on the right words while the page changes. A page may re-render its paragraphs at any moment;
 * each highlight is then found again by its words, or dropped.
 */
import type { Relation } from '../../core/model/comparison.ts'
import type { TextRange } from '../../core/model/range.ts'
import type { TextQuoteSelector } from '../../core/model/selector.ts'
import { ownProperty } from '../../extraction/own-property.ts'
import { readBlocks } from '../../extraction/read-blocks.ts'
import type { TextMap } from '../../extraction/text-map.ts'
import { joinParagraphs } from '../../extraction/text-map.ts'
import type { HighlightStyle } from '../../platform/settings.ts'
import type { Target } from '../../ui/choose-targets.ts'
import { describeRange } from '../anchor/describe-range.ts'
import { findQuote } from '../anchor/find-quote.ts'
import { paintRelation } from './paint-highlights.ts'
import { watchChanges } from './watch-changes.ts'

export interface HighlightedRange {
  /** Index into the comparison's statements. */
  statement: number
  range: Range
}

/** How the statements of each relation are marked. */
export type HighlightStyles = Record<Relation, HighlightStyle>

export interface Highlights {
  /** Where the targets are now, in page order, marked or not. */
  ranges(): HighlightedRange[]
  /** Those of them that the reader can see: of a relation without marks there are none. */
  marked(): HighlightedRange[]
  restyle(styles: HighlightStyles): void
  /** Removes them all and stops watching the page. */
  remove(): void
}

/** Where a target was last seen. */
interface Place {
  map: TextMap
  at: TextRange
}

interface Mark {
  target: Target
  selector: TextQuoteSelector
  place: Place
  /** Null while the page does not hold the words. */
  range: Range | null
}

/** How long one search through a changed page may take; what is not found by then is dropped until the next change. */
const SEARCH_BUDGET_MS = 200

const RELATIONS: readonly Relation[] = ['quote', 'claim']

/** Paints the targets, whose ranges lie in the map's text, and keeps them right until they are removed. */
export function keepHighlights(
  document: Document,
  map: TextMap,
  targets: readonly Target[],
  styles: HighlightStyles,
): Highlights {
  const marks = targets.map((target) => toMark(target, map))
  let undo = paint(marks, styles)
  const repaint = () => {
    undo()
    undo = paint(marks, styles)
  }
  const stop = watchChanges(ownProperty(document, 'body'), () => {
    if (refresh(marks, document)) repaint()
  })
  return {
    ranges: () => marks.flatMap(toRange),
    marked: () => marks.filter(({ target }) => styles[target.relation] !== 'none').flatMap(toRange),
    restyle(changed) {
      styles = changed
      repaint()
    },
    remove() {
      stop()
      undo()
    },
  }
}

function toRange({ target: { statement }, range }: Mark): HighlightedRange[] {
  return range ? [{ statement, range }] : []
}

function toMark(target: Target, map: TextMap): Mark {
  const range = map.rangeOf(target)
  return { target, selector: describeRange(map.text, target), place: { map, at: target }, range }
}

function paint(marks: readonly Mark[], styles: HighlightStyles): () => void {
  const undos = RELATIONS.map((relation) => {
    const painted = marks.filter(({ target }) => target.relation === relation).flatMap(({ range }) => range ?? [])
    return paintRelation(relation, painted, styles[relation])
  })
  return () => {
    for (const undo of undos) undo()
  }
}

/** @returns whether any mark moved, was found or was lost. */
function refresh(marks: readonly Mark[], document: Document): boolean {
  const before = marks.map(({ range }) => range)
  // When a node is taken out and put back, its old range stays behind, empty: every range is made afresh.
  for (const mark of marks) mark.range = mark.place.map.rangeOf(mark.place.at)
  const lost = marks.filter(({ range }) => !range)
  if (lost.length > 0) findAgain(lost, document)
  return marks.some(({ range }, index) => !sameRange(range, before[index] ?? null))
}

function findAgain(lost: readonly Mark[], document: Document): void {
  const page = joinParagraphs(readBlocks(ownProperty(document, 'body')))
  const deadline = performance.now() + SEARCH_BUDGET_MS
  for (const mark of lost) {
    if (performance.now() > deadline) return
    const at = findQuote(page.text, mark.selector)
    if (!at) continue
    mark.place = { map: page, at }
    mark.range = page.rangeOf(at)
  }
}

function sameRange(a: Range | null, b: Range | null): boolean {
  if (!a || !b) return a === b
  return a.compareBoundaryPoints(a.START_TO_START, b) === 0 && a.compareBoundaryPoints(a.END_TO_END, b) === 0
}
