import { describe, expect, it } from 'vitest'
import { isUtterance } from '../../../src/core/statements/is-utterance.ts'

/** The words between the marks, the sentence, its reporting verb if it has one. */
const CASES: Record<string, [utterance: boolean, cases: [words: string, sentence: string, cue?: string][]]> = {
  'three words are an utterance': [
    true,
    [
      ['a broken promise', 'The plan is “a broken promise” to many.'],
      ['A broken promise', 'The plan is “A broken promise” to many.'],
    ],
  ],
  'fewer are not, unless a verb introduces them': [
    false,
    [
      ['reform', 'The “reform” went through.'],
      ['tough love', 'It was “tough love” again.'],
    ],
  ],
  'a verb introduces them': [
    true,
    [
      ['reform', 'Marsh called it “reform” again.', 'called'],
      ['tough love', 'Marsh called it “tough love” again.', 'called'],
    ],
  ],
  'a title is nobody’s words, not even next to a verb': [
    false,
    [
      ['The Bridge of Milton', 'She read “The Bridge of Milton” at night.'],
      ['The Bridge and the River', 'She read “The Bridge and the River” at night.'],
      ['The Bridge of Milton', 'She said “The Bridge of Milton” was good.', 'said'],
      ['Good Morning, Milton', 'She said it on “Good Morning, Milton” today.', 'said'],
    ],
  ],
  'a title ends without punctuation, and one word is none': [
    true,
    [
      ['Close That Bridge Now!', 'They sang “Close That Bridge Now!” at night.'],
      ['Never', 'She said “Never” at night.', 'said'],
    ],
  ],
  'a sentence that is quoted whole is an utterance': [
    true,
    [
      ['Never.', '“Never.”'],
      ['Good Morning Milton', '“Good Morning Milton”'],
      ['Close It', '“Close It”.'],
    ],
  ],
}

describe.each(Object.entries(CASES))('isUtterance: %s', (_, [utterance, cases]) => {
  it.each(cases)('%s: %s', (words, sentence, cue) => {
    expect(isUtterance(words, sentence, cue === undefined ? {} : { cue })).toBe(utterance)
  })
})
