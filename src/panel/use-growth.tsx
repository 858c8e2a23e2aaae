/**
 * Long lists a few at a time: the beginning at once, the next as the reader comes near the end. A thousand statements
 * drawn in one go would hold up the page.
 */
import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { say } from '../locale/say.ts'

/** What is drawn at once: about a window full. */
const FIRST = 10
/** What is added at once: few enough for one frame, and the next frame adds more while the window is not full. */
const STEP = 6
/** How far below the window the next ones are drawn, so that a reader who scrolls does not see it. */
const AHEAD = '800px'

/**
 * Preact leaves alone what it is given twice, so an item is drawn once for as long as the list is the same: each step
 * costs what it adds and not what is there.
 *
 * @param items of one list; another one is drawn anew, as far as the reader had got.
 * @param draw gives an item an element with a key; from outside it may use what stays as it is.
 * @returns the elements, and what comes after them: a button for those who get to the end before more is there.
 */
export function useGrowth<Item>(
  items: readonly Item[],
  draw: (item: Item, index: number) => VNode,
): { drawn: VNode[]; more: ComponentChildren } {
  const [count, setCount] = useState(FIRST)
  const drawn = useMemo<VNode[]>(() => [], [items])
  for (const item of items.slice(drawn.length, count)) drawn.push(draw(item, drawn.length))
  const left = items.length - drawn.length
  return {
    drawn: [...drawn],
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
      {say('showMore', { count: left })}
    </button>
  )
}
