import { sessionCell } from '../../platform/session-memory.ts'
import type { StoredReadings } from './reading-state.ts'

/** Ends with the browser's session, like the tabs that it is about. */
export const storedReadings = sessionCell<StoredReadings>('readings', {})
