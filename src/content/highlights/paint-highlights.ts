/**
 * Paints ranges by the CSS Custom Highlight API: the page's DOM stays as it is. Their looks are in highlights.css.
 * Where the browser has no such API nothing is painted, and the popup's list is there all the same.
 */
import type { HighlightStyle } from './choose-targets.ts'

export type HighlightName = `parallax-${HighlightStyle | 'active'}`

/** Paints the ranges in place of what stood under the name; hands back its undo. */
export function paintHighlight(name: HighlightName, ranges: readonly Range[]): () => void {
  if (!('highlights' in CSS) || ranges.length === 0) return () => {}
  const highlight = new Highlight(...ranges)
  if (name === 'parallax-active') highlight.priority = 1
  CSS.highlights.set(name, highlight)
  return () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
  }
}
