/** Whether two outlets' versions of a statement are worth showing apart. */
import type { Difference, Match } from '../core/model/comparison.ts'

/** Share of their words that two sentences have in common when a reader sees one sentence: one word in ten may change. */
const NEARLY_ALL_WORDS = 0.9
/** Enough where both articles share one origin: what an editor leaves of an agency's sentence. */
const MOST_WORDS = 0.5

/** Whether two sentences are the same but for case, accents and punctuation. */
export function haveSameWords({ other: one }: Match, { other }: Match): boolean {
  return plainWords(one.text) === plainWords(other.text)
}

/**
 * Whether two sentences have nearly the same words, or many of them and one origin, and differ from the page in the same
 * way: a number is a single word, and the point of showing both.
 */
export function sayTheSame(one: Match, other: Match, sharedOrigin: boolean): boolean {
  // First, because it is quicker to see.
  if (describeAll(one.differences) !== describeAll(other.differences)) return false
  const shared = shareOfWords(splitPlainWords(one.other.text), splitPlainWords(other.other.text))
  return shared >= (sharedOrigin ? MOST_WORDS : NEARLY_ALL_WORDS)
}

/** Plainer than the core's words, which know spellings and abbreviations: a pair missed here is merely shown twice. */
function splitPlainWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The share of the words of both texts that the other one has too, 0 to 1; a word counts as often as it appears. */
function shareOfWords(words: readonly string[], otherWords: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1)
  const shared = otherWords.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  return (2 * shared.length) / Math.max(words.length + otherWords.length, 1)
}

function describeAll(differences: readonly Difference[]): string {
  const described = differences.map(({ kind, here, there }) => JSON.stringify([kind, here, there].map(plainWords)))
  return described.sort().join()
}

/** A text without what two outlets may write differently: case, accents and punctuation. */
export function plainWords(text: string): string {
  return splitPlainWords(text).join(' ')
}
