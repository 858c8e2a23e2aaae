/** Scrolls a stretch of the page into view and flashes it for a moment. */
import { paintHighlight } from './paint-highlights.ts'

const FLASH_MS = 1600

/** Scrolls to the range, smoothly unless the reader prefers less motion, and flashes it. @returns its undo. */
export function revealRange(range: Range): () => void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  scrollToRange(range, calm ? 'instant' : 'smooth')
  const undo = paintHighlight('parallax-active', [range])
  const timer = setTimeout(undo, FLASH_MS)
  return () => {
    clearTimeout(timer)
    undo()
  }
}

/** Only elements can scroll themselves into view within any container; one taller than the window might hide the range. */
function scrollToRange(range: Range, behavior: ScrollBehavior): void {
  const element = range.startContainer.parentElement
  if (element && element.getBoundingClientRect().height < innerHeight) {
    element.scrollIntoView({ block: 'center', behavior })
  } else {
    const { top, height } = range.getBoundingClientRect()
    scrollBy({ top: top + height / 2 - innerHeight / 2, behavior })
  }
}
