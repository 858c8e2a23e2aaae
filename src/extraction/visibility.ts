/** What the reader sees, which only the live page knows: most pages hide text in their style sheets. */
import { ownProperty } from './own-property.ts'

const HIDDEN_BY_MARKUP = '[hidden], [style*="display:none" i], [style*="display: none" i]'

/** False for text that takes up no room on the page, and for text meant for screen readers alone. */
export function isSeen(element: Element): boolean {
  // A document that was parsed and never opened has no styles, so its markup has to do.
  if (!ownProperty(ownProperty(element, 'ownerDocument'), 'defaultView')) {
    return ownProperty(element, 'closest').call(element, HIDDEN_BY_MARKUP) === null
  }
  const isRendered = ownProperty(element, 'checkVisibility').call(element, { visibilityProperty: true })
  return isRendered && !isClippedAway(getComputedStyle(element))
}

/** The usual ways to hide words from all but screen readers. */
function isClippedAway({ position, clip, clipPath }: CSSStyleDeclaration): boolean {
  if (position !== 'absolute') return false
  return /^rect\((0|1px)/.test(clip) || /^(inset\((50|100)%|circle\(0)/.test(clipPath)
}
