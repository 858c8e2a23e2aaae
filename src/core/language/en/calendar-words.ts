/** Names of days and months. */
import { listWords } from '../phrase-pattern.ts'

export const WEEKDAYS: ReadonlySet<string> = new Set(
  listWords('monday tuesday wednesday thursday friday saturday sunday'),
)

export const MONTHS: ReadonlySet<string> = new Set(
  listWords('january february march april june july august september october november december'),
)
