import { describe, expect, it } from 'vitest'
import { attributePieces } from '../../../src/core/statements/attribute-quotations.ts'
import { findQuotedPieces } from '../../../src/core/statements/find-quotations.ts'
import { readSentenceContext } from '../../../src/core/statements/sentence-context.ts'
import { splitSentences } from '../../../src/core/text/sentences.ts'

/** Speaker and cue of each quoted piece of a text, in order. */
function attribute(text: string): [speaker: string | undefined, cue: string | undefined][] {
  const sentences = splitSentences(text)
  const pieces = findQuotedPieces(text, sentences)
  const grouped = sentences.map((_, i) => pieces.filter(({ sentence }) => sentence === i))
  const contexts = sentences.map((sentence, i) => readSentenceContext(text, sentence, grouped[i] ?? []))
  return attributePieces(contexts, grouped)
    .flat()
    .map(({ speaker, cue }) => [speaker, cue])
}

/** A text, then speaker and cue of each quoted piece. */
const CASES: Record<string, [text: string, ...attributions: [speaker?: string | undefined, cue?: string][]][]> = {
  'by the verb of its sentence': [
    ['“We go,” Ellen Marsh said.', ['Ellen Marsh', 'said']],
    ['“We go,” Ellen Marsh said, “and we stay.”', ['Ellen Marsh', 'said'], ['Ellen Marsh', 'said']],
    ['Marsh said “we go” while Jonas Osei wrote “we stay.”', ['Marsh', 'said'], ['Jonas Osei', 'wrote']],
    ['“We go,” she said.', [undefined, 'said']],
  ],
  'by whom the sentence is about when it has no verb': [
    ['Marsh made a new promise: “We will build it.”', ['Marsh']],
    ['“We will build it,” according to Ellen Marsh.', ['Ellen Marsh']],
  ],
  'by the sentence before, if that ends with a colon': [
    ['Jonas Osei met Ellen Marsh.\n\nEllen Marsh put it so:\n\n“We will build it.”', ['Ellen Marsh']],
    ['Ellen Marsh put it so:\n\n“We will build it,” Jonas Osei said.', ['Jonas Osei', 'said']],
  ],
  'by whom the article was about last': [
    ['Ellen Marsh left. “We will build it.”', ['Ellen Marsh']],
    ['Ellen Marsh left. The river rose. “We will build it.”', ['Ellen Marsh']],
    ['“We go,” Ellen Marsh said.\n\n“We stay.”', ['Ellen Marsh', 'said'], ['Ellen Marsh']],
    ['Jonas Osei left.\n\n“We go,” Ellen Marsh said.\n\n“We stay.”', ['Ellen Marsh', 'said'], ['Ellen Marsh']],
    ['“We will build it.”', []],
  ],
  'by what comes later for the form of a name only': [
    ['“We go,” Marsh said. Later Ellen Marsh left.', ['Ellen Marsh', 'said']],
    ['“We go.” Ellen Marsh left.', []],
  ],
  'by any sentence between the same marks, first one with a verb': [
    ['“We go. We stay,” Marsh said.', ['Marsh'], ['Marsh', 'said']],
    ['Jonas Osei left.\n\n“We go. We stay,” Ellen Marsh said.', ['Ellen Marsh'], ['Ellen Marsh', 'said']],
    ['Ellen Marsh said: “We go.\n\n“We stay.”', ['Ellen Marsh', 'said'], ['Ellen Marsh']],
    ['Ellen Marsh said: “We go. We stay.”', ['Ellen Marsh', 'said'], ['Ellen Marsh']],
  ],
  'by turns': [
    [
      '“We go,” Ellen Marsh said.\n\n“We stay,” Jonas Osei replied.',
      ['Ellen Marsh', 'said'],
      ['Jonas Osei', 'replied'],
    ],
    [
      'Ellen Marsh met Jonas Osei. “We go,” Osei said. “We stay,” said Marsh.',
      ['Jonas Osei', 'said'],
      ['Ellen Marsh', 'said'],
    ],
  ],
}

describe.each(Object.entries(CASES))('attributePieces: %s', (_, cases) => {
  it.each(cases)('%j', (text, ...attributions) => {
    expect(attribute(text)).toEqual(attributions.map(([speaker, cue]) => [speaker, cue]))
  })
})

describe('attributePieces', () => {
  it('leaves out the fields that the article says nothing of', () => {
    const context = readSentenceContext('“We go.”', { start: 0, end: 8 }, [{ start: 1, end: 7 }])
    const piece = { start: 1, end: 7, sentence: 0, utterance: 1, mark: '“' }
    expect(attributePieces([context], [[piece]])).toStrictEqual([[{}]])
  })
})
