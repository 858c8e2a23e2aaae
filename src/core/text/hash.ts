/** Terms: what the library is searched by. A term is the stem of a word that tells something, as a 32-bit number. */
import { isStopWord, splitWords, stem } from '../text/words.ts'

export const EMPTY_HASH = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193

/**
 * A string as a 32-bit number (FNV-1a over UTF-16 code units). Two of the 200,000 words of a large library share a
 * number about five times in all, so the numbers can stand for the words.
 */
export function hashText(text: string): number {
  let hash = EMPTY_HASH
  for (let i = 0; i < text.length; i++) hash = addToHash(hash, text.charCodeAt(i))
  return hash >>> 0
}

/** The hash of a text, still signed, with one code unit more; it begins with `EMPTY_HASH`. */
export function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME)
}

/** One hash for two in this order. */
function combineHashes(first: number, second: number): number {
  return Math.imul(Math.imul(first, FNV_PRIME) ^ second, FNV_PRIME) >>> 0
}

/** One hash for each run of so many numbers in a row. */
export function hashRuns(numbers: readonly number[], length: number): number[] {
  const runs: number[] = []
  for (let first = 0; first + length <= numbers.length; first++) {
    let run = numbers[first] ?? 0
    for (let i = first + 1; i < first + length; i++) run = combineHashes(run, numbers[i] ?? 0)
    runs.push(run)
  }
  return runs
}

/** The term of a word's key; undefined for a stop word. */
export function termOf(key: string): number | undefined {
  return isStopWord(key) ? undefined : hashText(stem(key))
}

/** The distinct terms of a text, in the order they first come. */
export function listTerms(text: string): number[] {
  const terms = splitWords(text).map(({ key }) => termOf(key))
  return [...new Set(terms.filter((term) => term !== undefined))]
}
