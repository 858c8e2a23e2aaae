/** Statements and the quotations in them: what is compared. */
import type { TextRange } from './range.ts'

/** Somebody's words inside a statement, after schema.org/Quotation. Its range covers the words without the marks. */
export interface Quotation extends TextRange {
  text: string
  /** Who said it, in the fullest form that the article gives; absent when the article does not say. */
  speaker?: string
  /** The reporting verb as written: "said", "insisted"; absent when the sentence has none. */
  cue?: string
}

/** One sentence of an article's body that says something. Its range is in `articleBody`. */
export interface Statement extends TextRange {
  text: string
  /** In the order of the text, ranges in `articleBody`, never overlapping. */
  quotations: Quotation[]
  /** The sentence is beside the text and tells news: what a picture shows, what a link leads to. It is never matched. */
  kind?: 'caption'
}
