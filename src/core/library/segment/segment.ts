/**
 * An immutable index over one batch of articles: typed arrays alone, so that it is stored as one ArrayBuffer and
 * read back without copying. It contains no text: what is found is read from the articles again.
 *
 * An article's headline counts as its first statement. Statements and articles are numbered in the order given.
 */
import type { RaggedArray } from './ragged-array.ts'

export interface Segment {
  articleCount: number
  /** Headlines included. */
  statementCount: number
  /** The ids of the articles, as UTF-16 code units; see `articleIdAt`. */
  ids: RaggedArray
  /** Days since 1970-01-01 of the articles' dates; `NO_DAY` where no day is known. */
  days: Int32Array
  /** Per article, a hash of its address and one of its text: how the page itself is recognised. 0 for no address. */
  addresses: Uint32Array
  texts: Uint32Array
  /** The number of each article's first statement, and after the last article the count of all. */
  firstStatements: Uint32Array
  /** The article of each statement. */
  statementArticles: Uint32Array
  /** The terms of the batch in ascending order; their places are the numbers by which the arrays below name them. */
  terms: Uint32Array
  /** Per statement, the numbers of its distinct terms, ascending. */
  statementTerms: RaggedArray
  /** Per term, the statements that contain it, ascending. */
  postings: RaggedArray
  /** Fingerprints of quoted words, ascending, and beside each the statement that quotes them. */
  fingerprints: Uint32Array
  quotingStatements: Uint32Array
  /** Hashes of the sentences that articles on different stories repeat, ascending; see `RepetitionCounter`. */
  repeatedSentences: Uint32Array
}

/** The id of an article of a segment. */
export function articleIdAt(segment: Segment, article: number): string {
  const { offsets, values } = segment.ids
  return String.fromCharCode(...values.subarray(offsets[article] ?? 0, offsets[article + 1] ?? 0))
}

/**
 * The segment without its terms: quotations are found in it, related articles are not. A segment far from the page's
 * date is only asked for old quotations, and this takes a fifth of the space.
 */
export function keepQuotations(segment: Segment): Segment {
  return {
    ...segment,
    terms: new Uint32Array(),
    statementTerms: { offsets: new Uint32Array(segment.statementCount + 1), values: new Uint32Array() },
    postings: { offsets: new Uint32Array(1), values: new Uint32Array() },
  }
}
