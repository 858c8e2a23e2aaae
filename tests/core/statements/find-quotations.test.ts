import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotedPieces } from '../../../src/core/statements/find-quotations.ts'
import { splitSentences } from '../../../src/core/text/sentences.ts'

function findPieces(text: string) {
  return findQuotedPieces(text, splitSentences(text))
}

/** The texts of the pieces, those of one utterance together. */
function groupByUtterance(text: string): string[][] {
  const groups = new Map<number, string[]>()
  for (const { start, end, utterance } of findPieces(text)) {
    groups.set(utterance, [...(groups.get(utterance) ?? []), text.slice(start, end)])
  }
  return [...groups.values()]
}

/** A text, then its utterances, each as its pieces. */
const CASES: Record<string, [text: string, ...utterances: string[][]][]> = {
  'one sentence': [
    ['“We go,” Marsh said.', ['We go,']],
    ['“We go,” Marsh said, “and we stay.”', ['We go,'], ['and we stay.']],
    ['"We go," Marsh said, "and we stay."', ['We go,'], ['and we stay.']],
    ['Marsh left.'],
    [''],
  ],
  'several sentences between one pair of marks': [
    ['“We go. We stay,” Marsh said.', ['We go.', 'We stay,']],
    ['Marsh said: “We go. We stay. We see.” Then she left.', ['We go.', 'We stay.', 'We see.']],
    ['“We go,” Marsh said. “We stay.”', ['We go,'], ['We stay.']],
  ],
  'several paragraphs, each opened again': [
    ['Marsh said: “We go.\n\n“We stay.\n\n“We see.”', ['We go.', 'We stay.', 'We see.']],
    ['Marsh said: "We go.\n\n"We stay."', ['We go.', 'We stay.']],
    ['“We go.\n\n“We stay,” she said. “We see.”', ['We go.', 'We stay,'], ['We see.']],
  ],
  'a new paragraph that does not resume': [
    ['“We go.”\n\n“We stay.”', ['We go.'], ['We stay.']],
    ['“We go.\n\nMarsh left.\n\n“We stay.”', ['We go.'], ['We stay.']],
    ['“We go.\n\n"We stay."', ['We go.'], ['We stay.']],
  ],
  'a mark that nothing closes': [
    ['Marsh said: “We go. We stay.', ['We go.', 'We stay.']],
    ['Marsh said, “We go.', ['We go.']],
    ['“We go.', ['We go.']],
    ['The “bridge was closed on Monday.'],
    ['The “bridge was closed.\n\n“We stay,” Marsh said.', ['bridge was closed.', 'We stay,']],
  ],
  'marks around no word': [['“…” he said. “—”'], ['The sign “!” was gone, and “ ” too.']],
  'white space within the marks': [
    ['«  We go, » Marsh said.', ['We go,']],
    ['“We go, ” Marsh said.', ['We go,']],
  ],
}

describe.each(Object.entries(CASES))('findQuotedPieces: %s', (_, cases) => {
  it.each(cases)('%j', (text, ...utterances) => expect(groupByUtterance(text)).toEqual(utterances))
})

describe('findQuotedPieces', () => {
  it('names the sentence and the opening mark of each piece', () => {
    const pieces = findPieces('Marsh left. “We go. We stay,” she said. "We see."')
    expect(pieces.map(({ sentence, mark }) => [sentence, mark])).toEqual([
      [1, '“'],
      [2, '“'],
      [3, '"'],
    ])
  })

  it('gives ordered, disjoint pieces inside their sentences, with utterances that rise, on any text', () => {
    const part = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      ' ',
      'We go',
      '. ',
      '!',
      ', ',
      ': ',
      '\n\n',
      'U.S. ',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part, { maxLength: 40 }).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const sentences = splitSentences(text)
        let last = { end: 0, utterance: 0 }
        for (const piece of findQuotedPieces(text, sentences)) {
          const sentence = sentences[piece.sentence]
          expect(piece.start).toBeGreaterThanOrEqual(Math.max(last.end, sentence?.start ?? text.length))
          expect(piece.end).toBeLessThanOrEqual(sentence?.end ?? 0)
          expect(piece.utterance).toBeGreaterThanOrEqual(last.utterance)
          expect(text.slice(piece.start, piece.end)).toMatch(/[\p{L}\p{N}]/u)
          expect(text.slice(0, piece.start)).toContain(piece.mark)
          last = piece
        }
      }),
      { numRuns: 500 },
    )
  })
})
