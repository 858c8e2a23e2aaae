/**
 * One text for all the ways in which pages write the same text, with a way back to the offsets of the original: a
 * quotation is found again though its marks, dashes or spaces were set differently.
 */

/** A text and the map from its offsets to the original's. */
export interface NormalisedText {
  text: string
  /**
   * The original offset of a normalised one. Characters that were left out lie behind the character before them; of a
   * character that became several, the inner offsets map to its start.
   * @param offset 0 to `text.length`, which maps to the original's length
   */
  toOriginal(offset: number): number
  /** The normalised offset of an original one: where the first kept character at or behind it stands. */
  fromOriginal(offset: number): number
}

const FOLDS: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛ʼ′`´'].map((mark) => [mark, "'"] as const),
  ...[...'“”„‟«»″'].map((mark) => [mark, '"'] as const),
  ...[...'‐‑‒–—―−'].map((dash) => [dash, '-'] as const),
])
/** Soft hyphen, zero-width characters, direction marks, byte-order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/
const PLAIN = /^[!-~]$/

/**
 * Folds quotation marks, dashes, white space (a run becomes one space), ligatures and full-width forms (NFKC, one
 * code point at a time), and leaves out what no reader sees. Case and accents stay.
 */
export function normaliseText(original: string): NormalisedText {
  let text = ''
  const offsets: number[] = []
  let position = 0
  for (const character of original) {
    const folded = fold(character)
    if (folded !== ' ' || !text.endsWith(' ')) {
      text += folded
      for (let i = 0; i < folded.length; i++) offsets.push(position)
    }
    position += character.length
  }
  offsets.push(original.length)
  return {
    text,
    toOriginal: (offset) => offsets[offset] ?? original.length,
    fromOriginal: (offset) => findFirstAtLeast(offsets, offset),
  }
}

function fold(character: string): string {
  if (PLAIN.test(character)) return FOLDS.get(character) ?? character
  if (/\s/.test(character)) return ' '
  if (INVISIBLE.test(character)) return ''
  return FOLDS.get(character) ?? character.normalize('NFKC')
}

/** Index of the first of the ascending values that is not below `least`. */
function findFirstAtLeast(values: readonly number[], least: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
