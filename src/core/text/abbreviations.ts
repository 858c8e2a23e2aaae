/** Whether the full stop of an abbreviation can also end its sentence. */
import {
  ABBREVIATIONS_ANYWHERE,
  ABBREVIATIONS_BEFORE_NAME,
  ABBREVIATIONS_BEFORE_NUMBER,
  ABBREVIATIONS_IN_LOWER_CASE,
} from '../language/en/abbreviations.ts'

/** What may follow the full stop within the same sentence; null for an ordinary word. */
export type AbbreviationKind = 'beforeName' | 'beforeNumber' | 'anywhere' | null

/** The kind of an abbreviation, given without its last full stop: "Mr", "U.S", "W"; `next` is the text after it. */
export function readAbbreviation(word: string, next: string): AbbreviationKind {
  const key = word.toLowerCase()
  if (ABBREVIATIONS_BEFORE_NAME.has(key)) return 'beforeName'
  if (ABBREVIATIONS_BEFORE_NUMBER.has(key) && /^\p{Nd}/u.test(next)) return 'beforeNumber'
  if (ABBREVIATIONS_ANYWHERE.has(key) && /^\p{Lu}/u.test(word)) return 'anywhere'
  return ABBREVIATIONS_IN_LOWER_CASE.has(key) || /^(?:\p{L}\.)*\p{Lu}$|^(?:\p{L}\.)+\p{L}$/u.test(word)
    ? 'anywhere'
    : null
}
