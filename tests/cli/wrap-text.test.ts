import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wrapText } from '../../src/cli/wrap-text.ts'

test.each<[text: string, width: number, lines: string[]]>([
  ['', 10, []],
  ['one two three', 7, ['one two', 'three']],
  ['one two three', 100, ['one two three']],
  ['a Donaudampfschiff b', 5, ['a', 'Donaudampfschiff', 'b']],
  ['two\n\nparagraphs', 20, ['two paragraphs']],
  ['red \u001b[31malert\u0007', 20, ['red [31malert']],
])('%j in %i characters', (text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines)
})

test('no word is lost, and only a single word makes a line too long', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), fc.integer({ min: 1, max: 20 }), (words, width) => {
      const lines = wrapText(words.join(' '), width)
      expect(lines.join(' ')).toBe(words.join(' '))
      for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true)
    }),
  )
})
