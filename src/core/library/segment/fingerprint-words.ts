/**
 * Fingerprints of quoted words: a few hashes of short runs of words, chosen so that two texts that share a long
 * enough run share a hash.
 *
 * Winnowing, after S. Schleimer, D. S. Wilkerson and A. Aiken, "Winnowing: local algorithms for document
 * fingerprinting" (SIGMOD 2003): of every few runs in a row the one with the smallest hash is kept.
 */
import { hashRuns } from '../../text/hash.ts'

/** Words in a run: shorter ones occur in unrelated quotations too, longer ones break at the first changed word. */
const RUN_LENGTH = 4
/**
 * Runs of which one is kept: fewer cost space, more miss shared words. `RUN_LENGTH + WINDOW - 1` shared words are
 * always found.
 */
const WINDOW = 3

/**
 * The distinct fingerprints of some words; none for fewer than `RUN_LENGTH`.
 * @param words the hashes of their keys, in order
 */
export function fingerprintWords(words: readonly number[]): Set<number> {
  const runs = hashRuns(words, RUN_LENGTH)
  const kept = new Set<number>()
  const windows = runs.length === 0 ? 0 : Math.max(1, runs.length - WINDOW + 1)
  for (let first = 0; first < windows; first++) {
    let smallest = runs[first] ?? 0
    for (let i = first + 1; i < first + WINDOW; i++) smallest = Math.min(smallest, runs[i] ?? smallest)
    kept.add(smallest)
  }
  return kept
}
