/**
 * Paints ranges with the CSS Custom Highlight API, which leaves the page's DOM alone. Their looks are in
 * highlights.css. A browser without the API paints nothing; the popup's list works all the same.
 */
import type { Relation } from '../../core/model/comparison.ts'
import type { HighlightStyle } from '../../platform/settings.ts'

/** What each style paints: a line below the words, and the ground behind them. */
const LAYERS: Record<HighlightStyle, ('' | '-ground')[]> = {
  background: ['', '-ground'],
  underline: [''],
  none: [],
}

/** Paints the statements of one relation as the reader wants them. @returns its undo. */
export function paintRelation(relation: Relation, ranges: readonly Range[], style: HighlightStyle): () => void {
  const undos = LAYERS[style].map((layer) => paint(`parallax-${relation}${layer}`, ranges))
  return () => {
    for (const undo of undos) undo()
  }
}

/** Paints what the reader is led to, over everything else. @returns its undo. */
export function paintActive(ranges: readonly Range[]): () => void {
  return paint('parallax-active', ranges, 1)
}

/** Paints the ranges in place of any painted under the same name. */
function paint(name: string, ranges: readonly Range[], priority = 0): () => void {
  if (!('highlights' in CSS) || ranges.length === 0) return () => {}
  const highlight = new Highlight(...ranges)
  highlight.priority = priority
  CSS.highlights.set(name, highlight)
  return () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
  }
}
