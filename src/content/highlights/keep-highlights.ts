/**
 * Keeps highlights on the right words while the page changes. A highlight says that a statement is in the comparison: as
 * soon as anything in the statement changes it goes, and comes back where the page has the same statement again.
 */
import type { Relation } from '../../core/model/comparison.ts'
import type { TextRange } from '../../core/model/range.ts'
import { ownProperty } from '../../extraction/own-property.ts'
import type { TextMap } from '../../extraction/text-map.ts'
import type { HighlightStyle } from '../../platform/settings.ts'
import type { Target } from '../../ui/choose-targets.ts'
import { type Mark, Marks } from './marks.ts'
import { paintRelation } from './paint-highlights.ts'
import { watchChanges } from './watch-changes.ts'

export interface HighlightedRange {
  /** Index into the comparison's statements. */
  statement: number
  /** In one text node: a target has one for each that it is read from. */
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

const RELATIONS: readonly Relation[] = ['quote', 'claim']

/**
 * Paints the targets and keeps them right until they are removed.
 * @param map the text that the ranges of targets and statements lie in.
 */
export function keepHighlights(
  document: Document,
  map: TextMap,
  targets: readonly Target[],
  statements: readonly TextRange[],
  styles: HighlightStyles,
): Highlights {
  const marks = new Marks(document, map, targets, statements)
  let undo = paint(marks.all, styles)
  let isRemoved = false
  const repaint = () => {
    undo()
    if (isRemoved) return
    undo = paint(marks.all, styles)
  }
  const look = async () => (await marks.refresh()) && repaint()
  if (marks.all.some(({ ranges }) => ranges.length === 0)) void look()
  // Some sites put a new body in the place of the old one.
  const stop = watchChanges(ownProperty(document, 'documentElement'), {
    note: (changes) => marks.note(changes),
    glance: () => marks.dropChanged() && repaint(),
    look,
  })
  return {
    ranges: () => marks.all.flatMap(toRange),
    marked: () => marks.all.filter(({ target }) => styles[target.relation] !== 'none').flatMap(toRange),
    restyle(changed) {
      styles = changed
      repaint()
    },
    remove() {
      stop()
      isRemoved = true
      repaint()
    },
  }
}

function toRange({ target: { statement }, ranges }: Mark): HighlightedRange[] {
  return ranges.map((range) => ({ statement, range }))
}

function paint(marks: readonly Mark[], styles: HighlightStyles): () => void {
  const undos = RELATIONS.map((relation) => {
    const painted = marks.filter(({ target }) => target.relation === relation).flatMap(({ ranges }) => ranges)
    return paintRelation(relation, painted, styles[relation])
  })
  return () => {
    for (const undo of undos) undo()
  }
}
