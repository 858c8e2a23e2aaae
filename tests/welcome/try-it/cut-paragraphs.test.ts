import { expect, it } from 'vitest'
import { cutParagraphs } from '../../../src/welcome/try-it/cut-paragraphs.ts'

const BODY = 'One two.\n\nThree four.'

it.each<[string, [start: number, end: number][], string[][]]>([
  ['nothing marked', [], [['One two.'], ['Three four.']]],
  ['a beginning', [[0, 3]], [['[One]', ' two.'], ['Three four.']]],
  [
    'a middle and an end',
    [
      [4, 7],
      [16, 21],
    ],
    [
      ['One ', '[two]', '.'],
      ['Three ', '[four.]'],
    ],
  ],
  ['a whole paragraph', [[10, 21]], [['One two.'], ['[Three four.]']]],
  [
    'a mark across paragraphs',
    [[4, 15]],
    [
      ['One ', '[two.]'],
      ['[Three]', ' four.'],
    ],
  ],
])('%s', (_, ranges, expected) => {
  const marks = ranges.map(([start, end]) => ({ start, end }))
  const pieces = cutParagraphs(BODY, marks).map((paragraph) =>
    paragraph.map(({ text, mark }) => (mark ? `[${text}]` : text)),
  )
  expect(pieces).toEqual(expected)
})
