/**
 * A stretch of a text, as the W3C TextPositionSelector has it.
 *
 * Every offset in Parallax counts UTF-16 code units, as JavaScript strings do, so that
 * `text.slice(start, end)` is always the stretch that is meant.
 */
export interface TextRange {
  /** The first code unit that belongs to the stretch. */
  start: number
  /** The first code unit behind it. */
  end: number
}
