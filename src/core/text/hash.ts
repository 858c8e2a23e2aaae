/** Texts as 32-bit numbers, small enough to index millions of them and distinct enough to stand for the texts. */

export const EMPTY_HASH = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193

/**
 * A string as a 32-bit number (FNV-1a over UTF-16 code units). Among the 200,000 words of a large library about five
 * pairs share a number, so the numbers can stand for the words.
 */
export function hashText(text: string): number {
  return hashStretch(text, 0, text.length)
}

/** The hash of a part of a text, without cutting it out. */
export function hashStretch(text: string, start: number, end: number): number {
  let hash = EMPTY_HASH
  for (let i = start; i < end; i++) hash = addToHash(hash, text.charCodeAt(i))
  return hash >>> 0
}

/** Extends a hash, still signed, by one code unit; start with `EMPTY_HASH`. */
export function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME)
}

/** One hash for two, in this order. */
function combineHashes(first: number, second: number): number {
  return Math.imul(Math.imul(first, FNV_PRIME) ^ second, FNV_PRIME) >>> 0
}

/** One hash for each run of `length` consecutive numbers. */
export function hashRuns(numbers: readonly number[], length: number): number[] {
  const runs: number[] = []
  for (let first = 0; first + length <= numbers.length; first++) {
    let run = numbers[first] ?? 0
    for (let i = first + 1; i < first + length; i++) run = combineHashes(run, numbers[i] ?? 0)
    runs.push(run)
  }
  return runs
}
