/** Counts, names and lists as parts of a sentence. */

/** "1 outlet", "3 outlets". */
export function formatCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** Characters that can change the direction of the text after them, and control characters. */
const STEERING = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu

/** A name from outside, safe in the middle of a sentence: it cannot change how the rest of the sentence reads. */
export function plainName(name: string): string {
  return name.replace(STEERING, '')
}

/** "Deep Roots", "Deep Roots and EchoSphere", "BBC, Deep Roots and EchoSphere". */
export function joinNames(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names.map(plainName))
}

/** Enough to recognise the company; more would be read as a list. */
const NAMED = 2

/** "BBC and Deep Roots", "BBC, Deep Roots and EchoSphere", "BBC, Deep Roots and 2 more". */
export function nameSome(names: readonly string[]): string {
  // "and 1 more" would take the place of the name.
  if (names.length <= NAMED + 1) return joinNames(names)
  return joinNames([...names.slice(0, NAMED), `${names.length - NAMED} more`])
}
