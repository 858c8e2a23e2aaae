/**
 * An immutable index over one batch of articles: typed arrays alone, so that it is stored as one ArrayBuffer and
 * read back without copying. It holds no text: what is found is read from the articles again.
 *
 * An article's headline counts as its first statement. Statements and articles are numbered in the order given.
 */
import type { NumberLists } from './ragged-array.ts'

export interface Segment {
  articleCount: number
  /** Headlines included. */
  statementCount: number
  /** The ids of the articles, as UTF-16 code units; see `articleIdAt`. */
  ids: NumberLists
  /** Days since 1970-01-01 of the articles' dates; `NO_DAY` where no day is known. */
  days: Int32Array
  /** Per article, a hash of its address and one of its text: how the page itself is told. 0 for no address. */
  addresses: Uint32Array
  texts: Uint32Array
  /** The number of each article's first statement, and behind the last article the count of all. */
  firstStatements: Uint32Array
  /** The article of each statement. */
  statementArticles: Uint32Array
  /** Start and end in `articleBody` of each statement, one after the other; 0, 0 for a headline. */
  ranges: Uint32Array
  /** The terms of the batch in ascending order; their places are the numbers by which the lists below name them. */
  terms: Uint32Array
  /** Per statement, the numbers of its distinct terms, ascending. */
  statementTerms: NumberLists
  /** Per term, the statements that hold it, ascending. */
  postings: NumberLists
  /** Fingerprints of the words quoted, ascending, and beside each the statement that it stands in. */
  fingerprints: Uint32Array
  quotingStatements: Uint32Array
}

/** The id of an article of a segment. */
export function articleIdAt(segment: Segment, article: number): string {
  const { offsets, values } = segment.ids
  return String.fromCharCode(...values.subarray(offsets[article] ?? 0, offsets[article + 1] ?? 0))
}
