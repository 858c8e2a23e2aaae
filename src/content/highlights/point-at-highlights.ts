/**
 * Gives highlights the cursor of something to click. They are no elements, and `::highlight()` takes no `cursor`, so the
 * pointer is followed, and the element under it gets the cursor by an animation that stands still: unlike a style, a
 * class or a rule, an animation leaves no trace in the page's markup and style sheets, and it wins over the page's rules.
 */
import { findPointed } from './hit-test.ts'
import type { HighlightedRange } from './keep-highlights.ts'

/** @param marked what can be clicked now. @returns its undo. */
export function pointAtHighlights(marked: () => readonly HighlightedRange[]): () => void {
  const listening = new AbortController()
  let pointed: { element: Element; animation: Animation } | undefined
  let frame = 0

  function pointAt(element: Element | undefined): void {
    if (element === pointed?.element) return
    pointed?.animation.cancel()
    pointed = element && {
      element,
      animation: element.animate({ cursor: ['pointer', 'pointer'] }, { fill: 'forwards' }),
    }
  }

  function follow(event: PointerEvent): void {
    // Mice report more often than anything is painted: one test a frame is enough.
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      const isOver = findPointed(event, marked()) !== undefined
      pointAt(isOver && event.target instanceof Element ? event.target : undefined)
    })
  }

  document.addEventListener('pointermove', follow, { passive: true, signal: listening.signal })
  return () => {
    listening.abort()
    cancelAnimationFrame(frame)
    pointAt(undefined)
  }
}
