/** Leads the reader to a stretch of the page. */
import { paintActive } from './paint-highlights.ts'

const FLASH_MS = 1600

/** Scrolls to the first range, smoothly unless the reader prefers less motion, and flashes them all. @returns its undo. */
export function revealRanges(ranges: readonly [Range, ...Range[]]): () => void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const undo = markRanges(ranges, calm ? 'instant' : 'smooth')
  const timer = setTimeout(undo, FLASH_MS)
  return () => {
    clearTimeout(timer)
    undo()
  }
}

/** Scrolls to the first range and marks them all. @returns an undo of the marks. */
export function markRanges(ranges: readonly [Range, ...Range[]], behavior: ScrollBehavior): () => void {
  scrollToRange(ranges[0], behavior)
  return paintActive(ranges)
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
