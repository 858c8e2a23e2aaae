/** Writes what `src/core/text/front-coding.ts` reads. */

const FIRST = 'A'.charCodeAt(0)
/** The letters of the alphabet, of which the first says that nothing is shared. */
const MAX_SHARED = 25

/** @param words sorted, without capital letters */
export function codeFronts(words: readonly string[]): string {
  return words.map((word, i) => codeFront(word, words[i - 1] ?? '')).join('')
}

function codeFront(word: string, before: string): string {
  let shared = 0
  while (shared < MAX_SHARED && shared < before.length && word[shared] === before[shared]) shared++
  return String.fromCharCode(FIRST + shared) + word.slice(shared)
}
