import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortPairs } from '../../../../src/core/library/segment/sorted-array.ts'

it('sorts by key and keeps the order of equal keys', () => {
  const key = fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 2 ** 32 - 1 }))
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat())), (pairs) => {
      const sorted = sortPairs({
        keys: Uint32Array.from(pairs, ([one]) => one),
        values: Uint32Array.from(pairs, ([, value]) => value),
      })
      const expected = pairs.toSorted(([a], [b]) => a - b)
      expect(Array.from(sorted.keys, (one, i) => [one, sorted.values[i]])).toEqual(expected)
    }),
  )
})
