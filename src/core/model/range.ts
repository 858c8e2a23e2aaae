/**
 * A stretch of text, after the W3C TextPositionSelector.
 *
 * Every offset in Parallax counts UTF-16 code units, as JavaScript strings do, so that
 * `text.slice(start, end)` is always the intended stretch.
 */
export interface TextRange {
  /** The first code unit of the stretch. */
  start: number
  /** The first code unit after it. */
  end: number
}
