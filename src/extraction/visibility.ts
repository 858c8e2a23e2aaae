/** What the reader sees, which only the live page knows: most pages hide text in their style sheets. */
import { ownProperty } from './own-property.ts'

const HIDDEN_BY_MARKUP = '[hidden], [style*="display:none" i], [style*="display: none" i]'

/** Answers for the texts of one page, as long as the page stays as it is. */
export class Visibility {
  readonly #shown = new Map<Element, boolean>()

  /** False for text that takes up no room where the reader can get to, and for text meant for screen readers alone. */
  isSeen(text: Text): boolean {
    const parent = text.parentElement
    if (!parent) return false
    if (!isOpen(text)) return this.#isUnhidden(parent)
    const shown = this.#shown.get(parent) ?? isShown(parent)
    this.#shown.set(parent, shown)
    return shown && isWithinReach(text)
  }

  /**
   * In a document that was parsed and never opened, which has no styles: whether no markup hides an element or one around
   * it. Each is looked at once, however deep the next text lies.
   */
  #isUnhidden(element: Element): boolean {
    const unknown: Element[] = []
    let outer: Element | null = element
    for (; outer && !this.#shown.has(outer); outer = ownProperty(outer, 'parentElement')) unknown.push(outer)
    let shown = outer === null || this.#shown.get(outer) === true
    for (const inner of unknown.toReversed()) {
      shown &&= !ownProperty(inner, 'matches').call(inner, HIDDEN_BY_MARKUP)
      this.#shown.set(inner, shown)
    }
    return shown
  }
}

function isOpen(node: Node): boolean {
  const { ownerDocument } = node
  return ownerDocument !== null && ownProperty(ownerDocument, 'defaultView') !== null
}

function isShown(element: Element): boolean {
  const parent = ownProperty(element, 'parentElement')
  // Without a box of its own, but its text is seen.
  if (parent && getComputedStyle(element).display === 'contents') return isShown(parent)
  const options = { visibilityProperty: true, opacityProperty: true }
  return ownProperty(element, 'checkVisibility').call(element, options) && !hidesItsText(element)
}

/** The usual ways to hide words, from all or from all but screen readers, in a box that is itself shown. */
function hidesItsText(element: Element): boolean {
  const { position, clip, clipPath, contentVisibility } = getComputedStyle(element)
  // As with hidden="until-found".
  if (contentVisibility === 'hidden') return true
  if (ownProperty(element, 'tagName') === 'DETAILS' && !ownProperty(element, 'hasAttribute').call(element, 'open'))
    return true
  if (position !== 'absolute') return false
  return /^rect\((0|1px)/.test(clip) || /^(inset\((50|100)%|circle\(0)/.test(clipPath)
}

/** Whether a text is laid out at some size, and not before the edges of the page, where nobody can scroll. */
function isWithinReach(text: Text): boolean {
  const { width, height, right, bottom } = measureText(text)
  if (width === 0 || height === 0) return false
  if (right > 0 && bottom > 0) return true
  const scrolled = measureScrolled(text)
  const isReadFromRight = getComputedStyle(ownProperty(text.ownerDocument, 'documentElement')).direction === 'rtl'
  return (isReadFromRight || right + scrolled.x > 0) && bottom + scrolled.y > 0
}

/**
 * By its element where that has no other extent. Before Chromium measures a range it indexes the whole paragraph, which takes
 * 300 ms where that has 300,000 elements.
 */
function measureText(text: Text): DOMRect {
  const { parentElement, previousSibling, nextSibling, ownerDocument } = text
  if (parentElement && !previousSibling && !nextSibling && isBareInline(parentElement)) {
    return ownProperty(parentElement, 'getBoundingClientRect').call(parentElement)
  }
  const range = ownProperty(ownerDocument, 'createRange').call(ownerDocument)
  range.selectNodeContents(text)
  return range.getBoundingClientRect()
}

/** Whether an element takes up no more room than what is in it: a text of no size may have a padding, or a sign before it. */
function isBareInline(element: Element): boolean {
  const { display, padding, borderWidth } = getComputedStyle(element)
  if (display !== 'inline' || padding !== '0px' || borderWidth !== '0px') return false
  return ['::before', '::after'].every((part) => getComputedStyle(element, part).content === 'none')
}

/** How far the boxes around a text are scrolled, the page among them. */
function measureScrolled(text: Text): { x: number; y: number } {
  let [x, y] = [0, 0]
  for (let box = text.parentElement; box; box = ownProperty(box, 'parentElement')) {
    x += ownProperty(box, 'scrollLeft')
    y += ownProperty(box, 'scrollTop')
  }
  return { x, y }
}
