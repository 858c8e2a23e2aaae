/**
 * An immutable index over one batch of articles: typed arrays alone, so that it is stored as one ArrayBuffer and
 * read back without copying. It contains no text: what is found is read from the articles again.
 *
 * An article's headline counts as its first statement. Statements and articles are numbered in the order given.
 */
import type { RaggedArray } from './ragged-array.ts'
import { lowerBound } from './sorted-array.ts'

export interface Segment {
  articleCount: number
  /** Headlines included. */
  statementCount: number
  /** The ids of the articles, as UTF-16 code units; see `articleIdAt`. */
  ids: RaggedArray
  /** The days of the articles' dates, since 1970-01-01; `NO_DAY` where none is known. */
  days: Int32Array
  /**
   * Per article, a hash of its address and one of its text, by which the page itself is recognised. 0 for no address.
   */
  addresses: Uint32Array
  texts: Uint32Array
  /** The number of each article's first statement, and finally the count of all statements. */
  firstStatements: Uint32Array
  /** How long each article is: the distinct terms of each of its statements, added up. */
  lengths: Uint32Array
  /** The terms of the batch in ascending order; the arrays below name them by their index here. */
  terms: Uint32Array
  /** Per term, how many statements contain it. */
  statementsWith: Uint32Array
  /** Per article, its distinct terms, and where in it they occur: entries of `occurrences.ts`. */
  articleTerms: RaggedArray
  /** The same per term: entries of the articles that contain it, ascending. */
  postings: RaggedArray
  /** Fingerprints of quoted words, ascending, and at the same index the statement that quotes them. */
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

/** The number of the article that a statement is in. */
export function articleOf({ firstStatements }: Pick<Segment, 'firstStatements'>, statement: number): number {
  return lowerBound(firstStatements, statement + 1) - 1
}

/**
 * The segment without its terms: quotations can be found in it, related articles cannot. A segment far from the page's
 * date is only searched for old quotations, and this takes a sixth of the space.
 */
export function keepQuotations(segment: Segment): Segment {
  return {
    ...segment,
    terms: new Uint32Array(),
    statementsWith: new Uint32Array(),
    articleTerms: { offsets: new Uint32Array(segment.articleCount + 1), values: new Uint32Array() },
    postings: { offsets: new Uint32Array(1), values: new Uint32Array() },
  }
}
