/** What the states of a cell are called, best first. */
import type { PlainMessage } from '../../locale/say.ts'
import type { CellState } from './coverage-matrix.ts'

export const STATE_NAMES: Record<CellState, PlainMessage> = {
  same: 'stateSame',
  changed: 'stateChanged',
  absent: 'stateAbsent',
}
