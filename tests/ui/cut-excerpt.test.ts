import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TextRange } from '../../src/core/model/range.ts'
import { cutExcerpt } from '../../src/ui/cut-excerpt.ts'

const TEXT =
  'At least 12 people were killed when the dam above Santa Rita gave way on Sunday, the governor told reporters in the capital.'

function find(words: string): TextRange {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

function show(ranges: TextRange[], length: number): string[] {
  return cutExcerpt(TEXT, ranges, length).map(({ start, end }) => TEXT.slice(start, end))
}

describe('a long sentence is cut', () => {
  test.each<[what: string, words: string[], length: number, pieces: string[]]>([
    ['to its beginning, without anything to show', [], 40, ['At least 12 people were killed when the']],
    ['around the words to show', ['gave way'], 40, ['Santa Rita gave way on Sunday, the']],
    ['at its end alone, when the words are at its beginning', ['12'], 40, ['At least 12 people were killed when the']],
    ['at its beginning alone, when they are at its end', ['capital'], 40, ['governor told reporters in the capital.']],
    [
      'in its middle, when they are at both ends',
      ['12', 'reporters'],
      60,
      ['At least 12 people were', 'told reporters in the capital.'],
    ],
    ['never inside a word', ['overno'], 10, ['governor']],
    ['inside words to show that are too many', ['people were killed when the dam'], 12, ['people were ']],
  ])('%s', (_, words, length, pieces) => {
    expect(show(words.map(find), length)).toEqual(pieces)
  })

  test('but not for the sake of a word or two', () => {
    expect(show([], TEXT.length - 10)).toEqual([TEXT])
  })
})

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

const texts = fc.string({ unit: 'grapheme', maxLength: 300 })
const cases = texts.chain((text) =>
  fc.record({
    text: fc.constant(text),
    ranges: fc
      .array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 4 })
      .map((pairs) => pairs.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))),
    length: fc.integer({ min: 1, max: 200 }),
  }),
)

test('pieces are ordered, disjoint, inside the text, and never split a character', () => {
  fc.assert(
    fc.property(cases, ({ text, ranges, length }) => {
      const edges = new Set([...graphemes.segment(text)].map(({ index }) => index).concat(0, text.length))
      let last = -1
      for (const { start, end } of cutExcerpt(text, ranges, length)) {
        expect(start).toBeGreaterThan(last)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(edges.has(start) && edges.has(end)).toBe(true)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('a range that fits is shown whole', () => {
  fc.assert(
    fc.property(cases, ({ text, ranges: [range], length }) => {
      fc.pre(range !== undefined && range.end - range.start <= length)
      expect(cutExcerpt(text, [range], length).some(({ start, end }) => start <= range.start && end >= range.end)).toBe(
        true,
      )
    }),
  )
})
