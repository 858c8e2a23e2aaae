/**
 * Fingerprints of quoted words: a few hashes of short runs of words, chosen so that two texts that share a long
 * enough run share a hash.
 *
 * Winnowing, after S. Schleimer, D. S. Wilkerson and A. Aiken, "Winnowing: local algorithms for document
 * fingerprinting" (SIGMOD 2003): of every few runs in a row the one with the least hash is kept.
 */
import { splitWords } from '../text/words.ts'
import { combineHashes, hashText } from './terms.ts'

/** Words in a run: shorter ones stand in unrelated quotations too, longer ones break at the first changed word. */
const RUN_LENGTH = 4
/** Runs of which one is kept: fewer cost space, more miss shared words; RUN_LENGTH + WINDOW - 1 in a row are always found. */
const WINDOW = 3

/** The distinct fingerprints of some words; none for fewer than four words. */
export function fingerprintQuotation(text: string): Set<number> {
  const runs = hashRuns(splitWords(text).map(({ key }) => hashText(key)))
  const kept = new Set<number>()
  for (let end = Math.min(WINDOW, runs.length); end > 0 && end <= runs.length; end++) {
    kept.add(Math.min(...runs.slice(Math.max(0, end - WINDOW), end)))
  }
  return kept
}

function hashRuns(words: readonly number[]): number[] {
  const count = Math.max(0, words.length - RUN_LENGTH + 1)
  return Array.from({ length: count }, (_, i) => words.slice(i, i + RUN_LENGTH).reduce(combineHashes))
}
