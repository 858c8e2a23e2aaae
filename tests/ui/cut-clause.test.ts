import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutClause } from '../../src/ui/cut-clause.ts'

const LENGTH = 110

function cut(text: string, word: string): string {
  const start = text.indexOf(word)
  const pieces = cutClause(text, { start, end: start + word.length }, LENGTH)
  return pieces.map((piece) => text.slice(piece.start, piece.end)).join(' … ')
}

test.each<[what: string, text: string, word: string, shown: string]>([
  [
    'after what introduces the subject',
    'After recording the lowest border crossings in June, Ambassador Ana Ruiz cited a decline in seizures, praising the collaborative efforts of both.',
    'collaborative',
    'Ambassador Ana Ruiz cited a decline in seizures, praising the collaborative efforts of both.',
  ],
  [
    'with the subject that a name beside it only describes',
    'Ana Ruiz, President of the Republic of Santa Rita since the spring, said on Monday night in the capital that a dam had broken.',
    'capital',
    'Ana Ruiz, President of the Republic of Santa Rita since the spring, said on Monday night in the capital that a',
  ],
  [
    'in its beginning and at the place, where they are far apart',
    'Mexico has stood firm against any military intervention from the United States, responding robustly to reports about directives against the cartels of Latin America.',
    'directives',
    'Mexico has stood firm against any military … to reports about directives against the cartels of',
  ],
  [
    'after a dash',
    'WASHINGTON — The government on Friday restored the sanctions on Iran that had been lifted under the deal of 2015, but carved out exemptions.',
    'lifted',
    'The government on Friday restored the sanctions on Iran that had been lifted under the deal of 2015',
  ],
  [
    'of a quotation',
    'In a response to a parent’s email in April 2018, Latson responded, “I can’t say so because I am not in a position to do so as a district employee.”',
    'district',
    '“I can’t say so because I am not in a position to do so as a district employee.”',
  ],
  [
    'and all of a short sentence',
    'On Sunday, the dam above Santa Rita broke.',
    'dam',
    'On Sunday, the dam above Santa Rita broke.',
  ],
  [
    'though a number has a comma',
    'About 12,000 people left the valley of Santa Rita on the day after the dam had broken, and as many in the week that came after it.',
    'week',
    'About 12,000 people left the valley of Santa Rita on the day after the dam had broken, and as many in the week',
  ],
])('a clause is shown %s', (_, text, word, shown) => {
  expect(cut(text, word)).toBe(shown)
})

test('a sentence is shown from its beginning where the place is not known', () => {
  const text = 'On Sunday, the dam broke. '.repeat(9)
  expect(cutClause(text, undefined, LENGTH)).toEqual([expect.objectContaining({ start: 0 })])
})

test('the place is in sight, whatever the text', () => {
  const words = fc.array(fc.constantFrom('The', 'dam', 'broke,', '“No', 'way”', 'Ruiz', '—', 'said:'), {
    minLength: 1,
    maxLength: 60,
  })
  fc.assert(
    fc.property(words, fc.nat(), (parts, seed) => {
      const text = parts.join(' ')
      const chosen = seed % parts.length
      const start = parts.slice(0, chosen).join(' ').length + Number(chosen > 0)
      const place = { start, end: start + (parts[chosen]?.match(/[^,:]*/)?.[0].length ?? 0) }
      const pieces = cutClause(text, place, LENGTH)
      expect(pieces.some((piece) => piece.start <= place.start && piece.end >= place.end)).toBe(true)
      for (const [i, piece] of pieces.entries()) expect(piece.start).toBeGreaterThanOrEqual(pieces[i - 1]?.end ?? 0)
    }),
  )
})
