import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDocument } from '../../../src/panel/export/comparison-document.ts'
import { escapeMarkdown, toMarkdown } from '../../../src/panel/export/to-markdown.ts'
import { COMPARISON } from '../../ui/example-comparison.ts'
import { HOSTILE_TEXTS, poison } from './hostile.ts'

const STEERING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/

/** The characters that mean something, line by line: those that no backslash makes harmless, addresses left out. */
function markupOf(markdown: string): string[] {
  return markdown
    .replace(/\]\(<[^>\n]*>\)/g, '](<>)')
    .split('\n')
    .map((line) => line.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/[^!#$&()*+\-.<=>@[\\\]^_`{|}~]/g, ''))
}

const MARKUP = markupOf(toMarkdown(toDocument(poison('plain'))))

describe('Markdown', () => {
  test('tells each statement with its versions, where they are from and what differs', () => {
    expect(toMarkdown(toDocument(COMPARISON))).toContain(
      [
        '- Forty houses were evacuated on Sunday\\.',
        '  - Fifty houses were evacuated\\. — Courier, Aug 2025',
        '    - Courier says Fifty; this page says Forty\\.',
      ].join('\n'),
    )
  })

  test('links to the sentence, and to web addresses alone', () => {
    const markdown = toMarkdown(toDocument(COMPARISON))
    expect(markdown).toContain('[The Herald](<https://herald.example/dam#:~:text=')
    expect(markdown).not.toContain('javascript:')
  })

  test.each(HOSTILE_TEXTS)('has the same markup whatever the texts are: %j', (hostile) => {
    const markdown = toMarkdown(toDocument(poison(hostile)))
    expect(markupOf(markdown)).toEqual(MARKUP)
    expect(markdown).not.toMatch(STEERING)
  })

  test('has the same markup for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (hostile) => {
        expect(markupOf(toMarkdown(toDocument(poison(hostile))))).toEqual(MARKUP)
      }),
      { numRuns: 60 },
    )
  })
})

test.each([
  ['A *bold* claim', 'A \\*bold\\* claim'],
  ['1. first', '1\\. first'],
  ['www.example.com', 'www\\.example\\.com'],
  ['a\n\nb', 'a b'],
  ['“Quoted,” she said; 5 % more', '“Quoted,” she said; 5 % more'],
])('%j is written as %j', (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected)
})
