import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMarkedSpans } from '../../../src/core/statements/find-marked-spans.ts'

const CASES: Record<string, [string, string[]][]> = {
  'marks of several languages': [
    ['"No," he said. "Never."', ['No,', 'Never.']],
    ['“No,” he said.', ['No,']],
    ['Er sagte: „Nein“ und »niemals«.', ['Nein', 'niemals']],
    ['Il dit : «Non» et « jamais ».', ['Non', ' jamais ']],
    ['‘We won’t,’ he said.', ['We won’t,']],
    ["'We won't,' he said.", ["We won't,"]],
    ["She called it “wrong'' and “bad”.", ["wrong'' and ", 'bad']],
  ],
  'nested marks': [
    ['“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,']],
    ['"When it comes up, we say \'No,\'" she said.', ["When it comes up, we say 'No,'"]],
    ['‘He said “no” to me,’ she said.', ['He said “no” to me,']],
  ],
  apostrophes: [
    ["It's the workers' pay, y'all, in the '90s.", []],
    ['Rock ’n’ roll isn’t dead, ’twas said.', []],
    ['‘The workers’ pay is bad,’ he said.', ['The workers’ pay is bad,']],
    ["Get 'em, he said, and the boys' club won.", []],
  ],
  'marks without a space before them': [['against"certain cartels" and"others"', ['certain cartels', 'others']]],
  'no quotations': [
    ['A 6\'2" man and a 27" screen.', []],
    ['A stray " mark.', []],
    ['', []],
  ],
  unclosed: [
    ['“We will go on.', ['We will go on.']],
    ['“We will go, he said. “And stay.”', ['We will go, he said. ', 'And stay.']],
  ],
}

describe.each(Object.entries(CASES))('findMarkedSpans: %s', (_, cases) => {
  it.each(cases)('%s', (paragraph, expected) => {
    expect(findMarkedSpans(paragraph).map(({ start, end }) => paragraph.slice(start, end))).toEqual(expected)
  })
})

describe('findMarkedSpans', () => {
  it('gives ordered, disjoint spans, each right after its mark, in any text', () => {
    const parts = fc.constantFrom('"', '“', '”', "'", '‘', '’', '«', '»', '„', ' ', 'a', 's', ',', '.')
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(texts, (paragraph) => {
        let last = 0
        for (const { start, end, mark, closed } of findMarkedSpans(paragraph)) {
          expect(start).toBeGreaterThan(last - 1)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(paragraph[start - 1]).toBe(mark)
          if (closed) expect(paragraph[end]).toMatch(/["”“»«’'›]/)
          last = end
        }
      }),
    )
  })
})
