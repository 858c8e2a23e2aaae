/** Characters that can change the direction of the text after them, and control characters. */
const STEERING = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu

/** A name from outside, safe in the middle of a sentence: it cannot change how the rest of the sentence reads. */
export function plainName(name: string): string {
  return name.replace(STEERING, '')
}
