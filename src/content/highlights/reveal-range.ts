/** Brings a stretch of the page before the reader's eyes and shows for a moment which it is. */
import { paintHighlight } from './paint-highlights.ts'

const FLASH_MS = 1600

/** Scrolls there, smoothly unless the reader prefers less motion, and flashes the range. @returns its undo. */
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

/** Elements scroll themselves wherever they are, ranges can not; one higher than the window would hide the range. */
function scrollToRange(range: Range, behavior: ScrollBehavior): void {
  const element = range.startContainer.parentElement
  if (element && element.getBoundingClientRect().height < innerHeight) {
    element.scrollIntoView({ block: 'center', behavior })
  } else {
    const { top, height } = range.getBoundingClientRect()
    scrollBy({ top: top + height / 2 - innerHeight / 2, behavior })
  }
}
