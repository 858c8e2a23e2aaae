import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBoundaries } from '../../../src/core/text/find-boundaries.ts'
import { MAX_LINEAR_GROWTH, measureGrowth } from '../../measure-growth.ts'

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
const words = new Intl.Segmenter('en', { granularity: 'word' })

function findAtOnce(segmenter: Intl.Segmenter, text: string): number[] {
  return Array.from(segmenter.segment(text), ({ index }) => index).slice(1)
}

describe('findBoundaries', () => {
  it('finds the sentences that Intl.Segmenter finds in the whole text', () => {
    const part = fc.constantFrom(
      ...[
        'A',
        'b',
        '1',
        '. ',
        '.',
        '! ',
        '?',
        '… ',
        '”',
        '“',
        ') ',
        ' ',
        '    ',
        '\n',
        '\r\n',
        ', ',
        'é',
        '\u0301',
        '😀',
      ],
      ...['7'.repeat(1500), 'word '.repeat(700), '. '.repeat(1200), 'A. b. '.repeat(100), 'A! B? '.repeat(300)],
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 80 }), (parts) => {
        const text = parts.join('')
        expect(findBoundaries(sentences, text)).toEqual(findAtOnce(sentences, text))
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['', []],
    ['One', []],
    ['One. Two.', [5]],
  ])('%j: %j', (text, boundaries) => expect(findBoundaries(sentences, text)).toEqual(boundaries))

  it('takes no boundary from the end of a stretch that the next one speaks against', () => {
    const digits = '1'.repeat(100)
    expect(findBoundaries(sentences, `${'w'.repeat(2000)}. ${digits} goes on.`)).toEqual([])
    expect(findBoundaries(sentences, `${'w'.repeat(2000)}. ${digits} Goes on.`)).toEqual([2002])
  })

  it('finds the end of a word that is longer than one stretch', () => {
    expect(findBoundaries(words, `${'a'.repeat(10_000)} b`)).toEqual([10_000, 10_001])
  })

  it.each([
    ['sentences', sentences, 'é.\n'],
    ['words', words, '東京'],
    ['sentences behind one that is as long as they are together', sentences, null],
  ])('takes time in proportion to a text of %s', (_, segmenter, unit) => {
    const growth = measureGrowth(
      (size) => (unit === null ? 'é'.repeat(size * 2) + '. A'.repeat(size) : unit.repeat(size)),
      4000,
      (text) => findBoundaries(segmenter, text),
    )
    expect(growth).toBeLessThan(MAX_LINEAR_GROWTH)
  })
})
