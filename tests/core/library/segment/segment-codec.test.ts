import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import bundled from '../../../../data/library.json'
import { buildSegment } from '../../../../src/core/library/segment/build-segment.ts'
import {
  decodeSegment,
  encodeSegment,
  InvalidSegmentError,
} from '../../../../src/core/library/segment/segment-codec.ts'

const segment = buildSegment(bundled.articles)
const encoded = encodeSegment(segment)

it('decodes to what was encoded', () => {
  expect(decodeSegment(encoded)).toEqual(segment)
  const empty = buildSegment([])
  expect(decodeSegment(encodeSegment(empty))).toEqual(empty)
})

it('is decoded without copying', () => {
  expect(decodeSegment(encoded).postings.values.buffer).toBe(encoded)
})

describe('a buffer that is not a segment', () => {
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
    ['with an array longer than the buffer', changed((words) => words.fill(0xffffffff, 4, 5))],
    ['with rows out of order', changed((words) => words.fill(0xffffffff, 19, 20))],
    ['with another checksum', changed((words) => words.fill(0, 2, 3))],
  ])('%s is refused', (_, buffer) => {
    expect(() => decodeSegment(buffer)).toThrow(InvalidSegmentError)
  })

  it('with any bits flipped is refused', () => {
    const bit = fc.nat(encoded.byteLength * 8 - 1)
    fc.assert(
      fc.property(fc.uniqueArray(bit, { minLength: 1, maxLength: 20 }), (bits) => {
        const buffer = changed((words) => {
          for (const bit of bits) words[bit >> 5] = (words[bit >> 5] ?? 0) ^ (1 << (bit & 31))
        })
        expect(() => decodeSegment(buffer)).toThrow(InvalidSegmentError)
      }),
    )
  })

  it('with two lengths exchanged is refused', () => {
    const buffer = changed((words) => words.set([words[4] ?? 0, words[3] ?? 0], 3))
    expect(() => decodeSegment(buffer)).toThrow(InvalidSegmentError)
  })
})
