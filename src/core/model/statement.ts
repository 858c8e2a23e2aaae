import type { TextRange } from './range.ts'

/** Somebody's words inside a statement, after schema.org/Quotation. Its range holds the words without the marks. */
export interface Quotation extends TextRange {
  text: string
  /** Who said it, in the fullest form that the article gives; absent when the article does not tell. */
  speaker?: string
  /** The reporting verb as it stands: "said", "insisted"; absent when the sentence has none. */
  cue?: string
}

/** One sentence of an article's body that says something. Its range lies in `articleBody`. */
export interface Statement extends TextRange {
  text: string
  /** In the order of the text, ranges in `articleBody`, never overlapping. */
  quotations: Quotation[]
  /** The sentence is beside the text and tells news: what a picture shows, what a link leads to. It is never matched. */
  kind?: 'caption'
}
