/**
 * Front coding (incremental encoding): of each word of a sorted list, how many UTF-16 code units it shares with the one
 * before it, as a capital letter from A for none, and the rest of it.
 */

const FIRST = 'A'.charCodeAt(0)

/** @param coded without capital letters in the words themselves; `tests/eval/code-fronts.ts` writes it */
export function* decodeFronts(coded: string): Generator<string> {
  let word = ''
  for (const [, shared = 'A', rest = ''] of coded.matchAll(/([A-Z])([^A-Z]*)/g)) {
    word = word.slice(0, shared.charCodeAt(0) - FIRST) + rest
    yield word
  }
}
