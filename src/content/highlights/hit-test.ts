/** Which highlight was clicked: highlights are not elements and get no events of their own. */
import type { HighlightedRange } from './keep-highlights.ts'

/** Where a click already has a purpose, which Parallax leaves alone. */
const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]:not([contenteditable="false"])'

/** The highlight under a plain click; undefined for every other click. */
export function findClicked(event: MouseEvent, highlighted: readonly HighlightedRange[]): HighlightedRange | undefined {
  if (!isPlainClick(event) || getSelection()?.type === 'Range') return undefined
  return findPointed(event, highlighted)
}

/** The highlight that a click of the pointer would open; undefined where the page has something else to click. */
export function findPointed(event: MouseEvent, highlighted: readonly HighlightedRange[]): HighlightedRange | undefined {
  const { target } = event
  if (!(target instanceof Element) || target.closest(CONTROLS)) return undefined
  return highlighted.find(({ range }) => isOn(event, target, range))
}

function isPlainClick({ button, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !defaultPrevented && !altKey && !ctrlKey && !metaKey && !shiftKey
}

/**
 * Tests the boxes of the text: a caret position would snap to the nearest text, however far away the pointer is.
 * The test of the element comes first because it costs no layout; it also rules out whatever covers the text.
 */
function isOn({ clientX: x, clientY: y }: MouseEvent, target: Element, range: Range): boolean {
  if (!range.intersectsNode(target)) return false
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  )
}
