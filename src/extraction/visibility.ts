/** What the reader sees, which only the live page knows: most pages hide text by their style sheets. */

const HIDDEN_BY_MARKUP = '[hidden], [style*="display:none" i], [style*="display: none" i]'

/** False for text that takes no place on the page, and for text that only screen readers are meant to hear. */
export function isSeen(element: Element): boolean {
  // A document that was parsed and never opened has no styles: its markup has to do.
  if (!element.ownerDocument.defaultView) return element.closest(HIDDEN_BY_MARKUP) === null
  return element.checkVisibility({ visibilityProperty: true }) && !isClippedAway(getComputedStyle(element))
}

/** The common ways to write words for screen readers alone. */
function isClippedAway({ position, clip, clipPath }: CSSStyleDeclaration): boolean {
  if (position !== 'absolute') return false
  return /^rect\((0|1px)/.test(clip) || /^(inset\((50|100)%|circle\(0)/.test(clipPath)
}
