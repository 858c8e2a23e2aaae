/**
 * How telling a word is: a rare word that two statements share tells that they belong together, a common one does not.
 *
 * The library's own counts are mixed with those of English news in general, so that a library of five articles on
 * one event still knows "Sheinbaum" for rare, and a large one learns what is common in it.
 */

import table from '../../language/en/news-frequencies.json'
import { hashText } from '../../text/hash.ts'
import type { Library } from '../library.ts'
import { findSorted, listLength } from '../segment/ragged-array.ts'
import type { Segment } from '../segment/segment.ts'

export interface WordStatistics {
  /**
   * Minus the natural logarithm of the share of statements that hold a word: about 3 for "people", 7 for "cartel",
   * 11 for a name that nobody knows.
   * @param stem of the word's key: `stem(wordKey(word))`
   */
  rarity(stem: string): number
}

/** The same by the numbers that stand for stems in a segment. */
export interface TermStatistics extends WordStatistics {
  rarityOfTerm(term: number): number
}

/** Statements that the general counts stand for: more make a library's own counts slower to tell. */
const GENERAL_STATEMENTS = 20_000
/** The rarity of words outside the table, whose rarest stand at 9. */
const UNKNOWN_RARITY = 11

/** Statistics over a library as it is now. Cheap to make: a word is looked up when it is first asked for. */
export function createWordStatistics({ segments }: Pick<Library, 'segments'>): TermStatistics {
  const known = new Map<number, number>()
  const general = readGeneralRarities()
  const counted = segments.filter(({ terms }) => terms.length > 0)
  const statements = counted.reduce((sum, { statementCount }) => sum + statementCount, 0)

  function computeRarity(term: number): number {
    const expected = GENERAL_STATEMENTS * Math.exp(-(general.get(term) ?? UNKNOWN_RARITY))
    return -Math.log((expected + countStatements(counted, term)) / (GENERAL_STATEMENTS + statements))
  }

  function rarityOfTerm(term: number): number {
    const rarity = known.get(term) ?? computeRarity(term)
    known.set(term, rarity)
    return rarity
  }
  return { rarity: (stem) => rarityOfTerm(hashText(stem)), rarityOfTerm }
}

/** How many statements of the segments hold a term. */
function countStatements(segments: readonly Segment[], term: number): number {
  return segments.reduce((sum, { terms, postings }) => {
    const place = findSorted(terms, term)
    return place === -1 ? sum : sum + listLength(postings, place)
  }, 0)
}

let generalRarities: ReadonlyMap<number, number> | undefined

/** The table by term; read once, it never changes. */
function readGeneralRarities(): ReadonlyMap<number, number> {
  generalRarities ??= new Map(
    Object.entries(table.stems).flatMap(([rarity, stems]) =>
      stems.split(' ').map((stem): [number, number] => [hashText(stem), Number(rarity)]),
    ),
  )
  return generalRarities
}
