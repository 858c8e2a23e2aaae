/** Where a sentence without certain words would have them: beside the words that are next to them in another sentence. */
import type { TextRange } from '../core/model/range.ts'

/** Shorter words are in any sentence. */
const MIN_LENGTH = 4

interface Word extends TextRange {
  key: string
}

/**
 * The place in `text` of the word that is nearest to the ranges in `otherText` and in both; none where they share no
 * word. What differs on one side only can so be read on both.
 */
export function findNeighbours(text: string, otherText: string, ranges: readonly TextRange[]): TextRange[] {
  const [range] = ranges
  if (!range) return []
  const words = new Map(splitWords(text).map((word) => [word.key, word]))
  const [nearest] = splitWords(otherText)
    .filter(({ key, start, end }) => words.has(key) && (end <= range.start || start >= range.end))
    .toSorted((a, b) => distance(a, range) - distance(b, range))
  const place = nearest && words.get(nearest.key)
  return place ? [{ start: place.start, end: place.end }] : []
}

function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    key: word.toLowerCase(),
    start: index,
    end: index + word.length,
  })).filter(({ key }) => key.length >= MIN_LENGTH)
}

function distance(word: TextRange, range: TextRange): number {
  return Math.max(range.start - word.end, word.start - range.end)
}
