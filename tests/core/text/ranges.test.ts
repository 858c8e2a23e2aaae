import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextRange } from '../../../src/core/model/range.ts'
import {
  findFirstFrom,
  locateWithin,
  overlap,
  selectOutside,
  selectWithin,
  shiftRange,
  sliceRange,
} from '../../../src/core/text/ranges.ts'

const range = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]): TextRange => ({ start: Math.min(a, b), end: Math.max(a, b) }))

const someRange = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]): TextRange => ({ start, end: start + length }))

/** Ranges in the order of the text and disjoint, some of them neighbours, none empty. */
const ordered = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 })), { maxLength: 12 }).map((steps) => {
  const ranges: TextRange[] = []
  let at = 0
  for (const [gap, length] of steps) {
    ranges.push({ start: at + gap, end: at + gap + length })
    at += gap + length
  }
  return ranges
})

describe('ranges', () => {
  it('selects within as a plain filter does', () => {
    fc.assert(
      fc.property(ordered, range, (ranges, outer) => {
        const expected = ranges.filter(({ start, end }) => start >= outer.start && end <= outer.end)
        expect(selectWithin(ranges, outer)).toEqual(expected)
      }),
    )
  })

  it('locates the same ranges by their indices', () => {
    fc.assert(
      fc.property(ordered, range, (ranges, outer) => {
        const [from, to] = locateWithin(ranges, outer)
        const inside = ranges.map(({ start, end }) => start >= outer.start && end <= outer.end)
        expect(ranges.map((_, i) => i >= from && i < to)).toEqual(inside)
      }),
    )
  })

  it('finds the first range from an offset as a plain search does', () => {
    fc.assert(
      fc.property(ordered, fc.nat(70), (ranges, offset) => {
        const expected = ranges.findIndex(({ start }) => start >= offset)
        expect(findFirstFrom(ranges, offset)).toBe(expected === -1 ? ranges.length : expected)
      }),
    )
  })

  it('selects outside as a plain filter does, whatever the order of the hidden ranges', () => {
    fc.assert(
      fc.property(ordered, fc.array(someRange, { maxLength: 5 }), (ranges, hidden) => {
        const expected = ranges.filter((one) => !hidden.some((other) => overlap(one, other)))
        expect(selectOutside(ranges, hidden)).toEqual(expected)
      }),
    )
  })

  it('leaves the lists that it is given as they are', () => {
    const hidden = [
      { start: 5, end: 6 },
      { start: 0, end: 1 },
    ]
    const ranges = [{ start: 0, end: 2 }]
    expect(selectOutside(ranges, hidden)).toEqual([])
    expect(selectOutside(ranges, [])).not.toBe(ranges)
    expect(hidden.map(({ start }) => start)).toEqual([5, 0])
  })

  it.each([
    [[0, 2], [2, 4], false],
    [[0, 3], [2, 4], true],
    [[2, 3], [0, 9], true],
    [[5, 6], [0, 4], false],
  ])('%j and %j share a code unit: %s', ([a = 0, b = 0], [c = 0, d = 0], shared) => {
    expect(overlap({ start: a, end: b }, { start: c, end: d })).toBe(shared)
    expect(overlap({ start: c, end: d }, { start: a, end: b })).toBe(shared)
  })

  it('shifts a range so that it slices the same words from another start', () => {
    const text = 'Rain fell. It rained on.'
    const word = { start: 14, end: 20 }
    expect(sliceRange(text, word)).toBe('rained')
    expect(sliceRange(text.slice(11), shiftRange(word, -11))).toBe('rained')
  })
})
