import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import bundled from '../../../../data/library.json'
import { createWordStatistics } from '../../../../src/core/library/search/inverse-document-frequency.ts'
import { searchStatements } from '../../../../src/core/library/search-statements.ts'
import { buildSegment } from '../../../../src/core/library/segment/build-segment.ts'
import {
  decodeSegment,
  encodeSegment,
  InvalidSegmentError,
} from '../../../../src/core/library/segment/segment-codec.ts'

const segment = buildSegment(bundled.articles)
const encoded = encodeSegment(segment)

it('comes back as it was', () => {
  expect(decodeSegment(encoded)).toEqual(segment)
  const empty = buildSegment([])
  expect(decodeSegment(encodeSegment(empty))).toEqual(empty)
})

it('is read back without copying', () => {
  expect(decodeSegment(encoded).postings.values.buffer).toBe(encoded)
})

describe('a buffer that is no segment', () => {
  const changed = (change: (words: Uint32Array) => void) => {
    const copy = encoded.slice(0)
    change(new Uint32Array(copy))
    return copy
  }
  it.each<[string, ArrayBuffer]>([
    ['empty', new ArrayBuffer(0)],
    ['of something else', new TextEncoder().encode('{"articles": []}'.repeat(9)).buffer],
    ['cut off in its header', encoded.slice(0, 12)],
    ['cut off in its arrays', encoded.slice(0, encoded.byteLength - 4)],
    ['cut off within a number', encoded.slice(0, encoded.byteLength - 3)],
    ['of another version', changed((words) => words.fill(99, 1, 2))],
    ['with a length that is not there', changed((words) => words.fill(0xffffffff, 3, 4))],
    ['with lists out of order', changed((words) => words.fill(0xffffffff, 17, 18))],
  ])('%s is refused', (_, buffer) => {
    expect(() => decodeSegment(buffer)).toThrow(InvalidSegmentError)
  })

  it('with any numbers in it is refused or searched, and both end', () => {
    const places = fc.array(fc.tuple(fc.nat(encoded.byteLength / 4 - 1), fc.nat(0xffffffff)), {
      minLength: 1,
      maxLength: 20,
    })
    fc.assert(
      fc.property(places, (damages) => {
        const buffer = changed((words) => {
          for (const [place, value] of damages) words[place] = value
        })
        try {
          const segments = [decodeSegment(buffer)]
          const statistics = createWordStatistics({ segments })
          searchStatements('Sheinbaum ruled out an invasion', segments, { statistics, threshold: 0.3 })
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidSegmentError)
        }
      }),
    )
  })
})
