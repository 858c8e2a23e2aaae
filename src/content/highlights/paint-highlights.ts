/**
 * Paints ranges with the CSS Custom Highlight API, which leaves the page's DOM alone. Their looks are in
 * highlights.css. A browser without the API paints nothing; the popup's list works all the same.
 */
import type { Relation } from '../../core/model/comparison.ts'

export type HighlightName = `parallax-${Relation | 'active'}`

/** Paints the ranges in place of any painted under the same name. @returns its undo. */
export function paintHighlight(name: HighlightName, ranges: readonly Range[]): () => void {
  if (!('highlights' in CSS) || ranges.length === 0) return () => {}
  const highlight = new Highlight(...ranges)
  if (name === 'parallax-active') highlight.priority = 1
  CSS.highlights.set(name, highlight)
  return () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
  }
}
