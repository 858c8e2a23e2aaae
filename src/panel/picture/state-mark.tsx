/** The mark of a cell. Each state has a shape of its own: colour alone would tell nothing to many readers. */
import type { PlainMessage } from '../../locale/say.ts'
import type { CellState } from './coverage-matrix.ts'

/** What each state is called, best first. */
export const STATE_NAMES: Record<CellState, PlainMessage> = {
  same: 'stateSame',
  changed: 'stateChanged',
  absent: 'stateAbsent',
}

const SHAPES: Record<CellState, preact.JSX.Element> = {
  same: <circle cx="8" cy="8" r="5" />,
  changed: <path d="M8 2 14.5 13.5h-13z" />,
  absent: <path d="M5 8h6" />,
}

/** Named by what stands beside it, so it is hidden from screen readers. */
export function StateMark({ state }: { state: CellState }) {
  return (
    <svg class={`mark-${state}`} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[state]}
    </svg>
  )
}
