/** How rare words are in English news, counted by `npm run train`. */
import { hashText } from '../../text/hash.ts'
import table from './news-frequencies.json'
import { stem } from './stem.ts'

/** The IDF of words outside the table, whose rarest words have 9. */
export const UNKNOWN_IDF = 11

/** Inverse document frequency over statements, by term; see `termOf`. */
export const GENERAL_IDF: ReadonlyMap<number, number> = new Map(
  Object.entries(table.stems).flatMap(([idf, stems]) =>
    stems.split(' ').map((one): [number, number] => [hashText(one), Number(idf)]),
  ),
)

/** @param key of a word, as `splitWords` has it */
export function measureRarity(key: string): number {
  return GENERAL_IDF.get(hashText(stem(key))) ?? UNKNOWN_IDF
}
