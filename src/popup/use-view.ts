import { useLayoutEffect, useState } from 'preact/hooks'
import type { View } from './view.ts'

/** The reader's view, told on at every change so that the next popup opens as this one was left. */
export function useView(initial: View, onView?: (view: View) => void): [View, (change: Partial<View>) => void] {
  const [view, setView] = useState(initial)

  function change(changes: Partial<View>): void {
    const changed = { ...view, ...changes, scroll: scrollY }
    setView(changed)
    onView?.(changed)
  }

  useLayoutEffect(() => scrollTo(0, initial.scroll), [initial])
  useLayoutEffect(() => {
    const remember = () => onView?.({ ...view, scroll: scrollY })
    addEventListener('scrollend', remember)
    return () => removeEventListener('scrollend', remember)
  }, [view, onView])
  return [view, change]
}
