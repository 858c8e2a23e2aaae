/**
 * Where in an article a term occurs: how many statements of each part contain it. It takes 12 bits, and lies beside the
 * number of the term or article in one number of 32 bits. Which statements they are, no search asks.
 */

/** Statements after the headline that say who, what, where and when: more take in background, fewer miss the event behind an anecdote. */
const LEAD_LENGTH = 4

/** The bits of an entry that say where; the rest are the number of a term or an article. */
export const OCCURRENCE_BITS = 12
/** The highest number of a term or an article. */
export const MAX_NUMBER = 2 ** (32 - OCCURRENCE_BITS) - 1

const IN_HEADLINE = 1
const ONCE_IN_LEAD = 1 << 1
const LEAD_MASK = 7
const BODY_SHIFT = 4
const ONCE_IN_BODY = 1 << BODY_SHIFT
const MAX_IN_BODY = 255

/** The statements that contain a term, counted. */
export interface Occurrences {
  inHeadline: boolean
  /** Up to 4. */
  lead: number
  /** Up to 255. */
  body: number
}

/** One occurrence more. @param place of the statement in its article; the headline is at 0 */
export function addOccurrence(occurrences: number, place: number): number {
  if (place === 0) return occurrences | IN_HEADLINE
  if (place <= LEAD_LENGTH) return occurrences + ONCE_IN_LEAD
  return occurrences >> BODY_SHIFT === MAX_IN_BODY ? occurrences : occurrences + ONCE_IN_BODY
}

export function readOccurrences(occurrences: number): Occurrences {
  return {
    inHeadline: isInHeadline(occurrences),
    lead: (occurrences >> 1) & LEAD_MASK,
    body: occurrences >> BODY_SHIFT,
  }
}

/** Also of an entry. */
export function isInHeadline(occurrences: number): boolean {
  return (occurrences & IN_HEADLINE) !== 0
}

/** @throws RangeError for a number past 1,048,575: neither articles nor terms of a segment are so many. */
export function toEntry(number: number, occurrences: number): number {
  if (number > MAX_NUMBER) throw new RangeError(`A segment has at most ${MAX_NUMBER + 1} articles, and as many terms.`)
  return ((number << OCCURRENCE_BITS) | occurrences) >>> 0
}

/** The number of the term or article of an entry. */
export function numberOf(entry: number): number {
  return entry >>> OCCURRENCE_BITS
}

export function occurrencesOf(entry: number): number {
  return entry & ((1 << OCCURRENCE_BITS) - 1)
}
