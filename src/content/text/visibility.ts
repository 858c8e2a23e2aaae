/** What the reader sees, which only the live page knows: most pages hide text by their style sheets. */

/** False for text that takes no place on the page, and for text that only screen readers are meant to hear. */
export function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && !isClippedAway(getComputedStyle(element))
}

/** The common ways to write words for screen readers alone. */
function isClippedAway({ position, clip, clipPath }: CSSStyleDeclaration): boolean {
  if (position !== 'absolute') return false
  return /^rect\((0|1px)/.test(clip) || /^(inset\((50|100)%|circle\(0)/.test(clipPath)
}
