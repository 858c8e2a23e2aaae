/**
 * How telling a word is: a rare word that two statements share says that they belong together, a common one does not.
 *
 * The library's own counts are mixed with those of English news in general, so that a library of five articles on
 * one event still knows that "Sheinbaum" is rare, and a large one learns what is common in it.
 */
import { GENERAL_IDF, UNKNOWN_IDF } from '../../language/en/news-frequencies.ts'
import { hashText } from '../../text/hash.ts'
import type { Library } from '../library.ts'
import type { Segment } from '../segment/segment.ts'
import { findSorted } from '../segment/sorted-array.ts'

/**
 * Inverse document frequency over statements: minus the natural logarithm of the share of statements that contain a
 * word. About 3 for "people", 7 for "cartel", 11 for a name that nobody knows.
 */
export interface InverseDocumentFrequency {
  /** @param stem of a word's key: `stem(wordKey(word))` */
  ofStem(stem: string): number
  /** @param term as in a segment; see `termOf` */
  ofTerm(term: number): number
}

/** Statements that the general counts stand for: the more, the less a library's own counts weigh. */
const GENERAL_STATEMENTS = 200_000

/** IDF over a library as it is now. Cheap to create: each word is looked up when first asked for. */
export function createInverseDocumentFrequency({ segments }: Pick<Library, 'segments'>): InverseDocumentFrequency {
  const known = new Map<number, number>()
  const counted = segments.filter(({ terms }) => terms.length > 0)
  const statements = counted.reduce((sum, { statementCount }) => sum + statementCount, 0)

  function compute(term: number): number {
    const expected = GENERAL_STATEMENTS * Math.exp(-(GENERAL_IDF.get(term) ?? UNKNOWN_IDF))
    return -Math.log((expected + countStatementsWith(counted, term)) / (GENERAL_STATEMENTS + statements))
  }

  function ofTerm(term: number): number {
    const idf = known.get(term)
    if (idf !== undefined) return idf
    const computed = compute(term)
    known.set(term, computed)
    return computed
  }
  return { ofStem: (stem) => ofTerm(hashText(stem)), ofTerm }
}

/** How many statements of the segments contain a term. */
function countStatementsWith(segments: readonly Segment[], term: number): number {
  return segments.reduce((sum, { terms, statementsWith }) => {
    const place = findSorted(terms, term)
    return place === -1 ? sum : sum + (statementsWith[place] ?? 0)
  }, 0)
}
