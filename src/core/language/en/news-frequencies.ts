/** How rare words are in English news, counted by `npm run train`. */
import { decodeFronts } from '../../text/front-coding.ts'
import { hashText } from '../../text/hash.ts'
import table from './news-frequencies.json'
import { stem } from './stem.ts'

/** The IDF of words outside the table, whose rarest words have 9. */
export const UNKNOWN_IDF = 11

/** Inverse document frequency over statements, by term; see `termOf`. */
export const GENERAL_IDF: ReadonlyMap<number, number> = readTable()

function readTable(): Map<number, number> {
  const idfs = new Map<number, number>()
  let at = 0
  for (const one of decodeFronts(table.stems)) {
    idfs.set(hashText(one), (table.levels.charCodeAt(at++) - 'A'.charCodeAt(0)) * table.step)
  }
  return idfs
}

/** @param key of a word, as `splitWords` has it */
export function measureRarity(key: string): number {
  return GENERAL_IDF.get(hashText(stem(key))) ?? UNKNOWN_IDF
}
