import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPlainEnds, isPlainText } from '../../../src/core/text/plain-sentence-ends.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

describe('findPlainEnds', () => {
  it('ends sentences where Intl.Segmenter does', () => {
    const character = fc.constantFrom(...'aB1 .!?"\'(),:-’“”»—…\n$[%')
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 30 }), (text) => {
        const expected = Array.from(segmenter.segment(text), ({ index }) => index).slice(1)
        expect(findPlainEnds(text)).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['Un café.', 'One; two.', 'Tab\there.', '他说。', 'Non\u00A0breaking'])(
    'leaves %j to Intl.Segmenter',
    (text) => {
      expect(isPlainText(text)).toBe(false)
    },
  )
})
