/**
 * Long lists a few at a time: the beginning at once, the next as the reader comes near the end. A thousand statements
 * drawn in one go would hold up the page.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { words } from './words.ts'

/** What is added at once: few enough for one frame, enough to fill a window. */
const STEP = 20
/** How far below the window the next ones are drawn, so that a reader who scrolls does not see it. */
const AHEAD = '800px'

/**
 * @param items of one list; a change of the list keeps what has been reached.
 * @returns the items to draw, and what to draw after them: a button for those who get to the end before more is there.
 */
export function useGrowth<Item>(items: readonly Item[]): { shown: readonly Item[]; more: preact.ComponentChildren } {
  const [count, setCount] = useState(STEP)
  const left = items.length - count
  return {
    shown: items.slice(0, count),
    more: left > 0 && <More key={count} left={left} onMore={() => setCount(count + STEP)} />,
  }
}

/** A new one for each step: one that stayed in sight would not be seen to come into it. */
function More({ left, onMore }: { left: number; onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onMore()
      },
      { rootMargin: AHEAD },
    )
    if (button.current) observer.observe(button.current)
    return () => observer.disconnect()
  }, [])
  return (
    <button ref={button} type="button" class="action more-items" onClick={onMore}>
      {words.more(left)}
    </button>
  )
}
