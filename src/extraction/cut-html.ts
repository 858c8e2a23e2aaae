/**
 * Cuts a stranger's HTML to what is parsed in a moment. Browsers take time that grows with the square of the number of
 * elements where each is put into the one before, and a parser cannot be made to pause.
 */

export interface HtmlBounds {
  elements: number
  /** Elements that are open at once. */
  depth: number
  /** In UTF-16 code units, markup included. */
  length: number
}

/** What is read of an entry in a feed. Honest ones have some hundred elements; this is a short book. */
export const FRAGMENT: HtmlBounds = { elements: 2000, depth: 500, length: 300_000 }

/** A tag; its groups: the slash of a closing one, and what tells elements that end without one. */
const TAG =
  /<(\/?)(?:((?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|t[dhr]|d[dt]|option)\b)|[a-z])/gi

/**
 * The beginning of a document, up to the first tag that is too many or too deep. What looks like a tag in a script or a
 * comment counts as one: it is not worth being exact.
 */
export function cutHtml(html: string, { elements, depth, length }: HtmlBounds): string {
  let opened = 0
  let open = 0
  for (const { 1: slash, 2: endsByItself, index } of html.matchAll(TAG)) {
    if (!slash) opened++
    if (!endsByItself) open = Math.max(0, open + (slash ? -1 : 1))
    if (opened > elements || open > depth || index >= length) return html.slice(0, Math.min(index, length))
  }
  return html.slice(0, length)
}
