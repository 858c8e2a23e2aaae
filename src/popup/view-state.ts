/** What the reader has open in the popup: a popup closes at any click beside it, and the next one opens as it was left. */
import { useLayoutEffect, useState } from 'preact/hooks'
import type { FoldState } from '../ui/fold.tsx'

const FILTERS = ['all', 'quotations', 'claims', 'differences'] as const
export type Filter = (typeof FILTERS)[number]

export interface ViewState {
  filter: Filter
  /** Names of the folds that are open. */
  unfolded: string[]
  /** CSS pixels from the top. */
  scroll: number
}

export const INITIAL_VIEW: ViewState = { filter: 'all', unfolded: [], scroll: 0 }

/** A view belongs to one article, and the tab may have moved on since. */
export interface RememberedView {
  articleId: string
  view: ViewState
}

export function isRememberedView(stored: unknown): stored is RememberedView {
  const { articleId, view } = Object(stored) as { articleId?: unknown; view?: unknown }
  const { filter, unfolded, scroll } = Object(view) as Partial<ViewState>
  return (
    typeof articleId === 'string' &&
    FILTERS.some((known) => known === filter) &&
    Array.isArray(unfolded) &&
    typeof scroll === 'number'
  )
}

/** The folds of a view, by their names. */
export function foldsOf({ unfolded }: ViewState, change: (changes: Partial<ViewState>) => void): Required<FoldState> {
  return {
    unfolded,
    onFold: (name, open) => {
      // A fold that begins open says so too.
      if (open === unfolded.includes(name)) return
      change({ unfolded: open ? [...unfolded, name] : unfolded.filter((other) => other !== name) })
    },
  }
}

/** @param onChange called at every change, scrolling included. */
export function useViewState(
  initial: ViewState,
  onChange?: (view: ViewState) => void,
): [ViewState, (changes: Partial<ViewState>) => void] {
  const [view, setView] = useState(initial)

  function change(changes: Partial<ViewState>): void {
    const changed = { ...view, ...changes, scroll: scrollY }
    setView(changed)
    onChange?.(changed)
  }

  useLayoutEffect(() => scrollTo(0, initial.scroll), [initial])
  useLayoutEffect(() => {
    const remember = () => onChange?.({ ...view, scroll: scrollY })
    addEventListener('scrollend', remember)
    return () => removeEventListener('scrollend', remember)
  }, [view, onChange])
  return [view, change]
}
