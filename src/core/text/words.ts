import type { TextRange } from '../model/range.ts'

/** A word as it stands in a text. */
export interface Word extends TextRange {
  /** As it stands: "Mexico’s". */
  text: string
  /** What it is compared by: lower case, no accents, no possessive; "mexico", "u.s." and "us" both "us". */
  key: string
}
