import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildFilter, mayHave } from '../../../../src/core/library/segment/fingerprint-filter.ts'
import { hashText } from '../../../../src/core/text/hash.ts'

const fingerprint = fc.integer({ min: 0, max: 2 ** 32 - 1 })

it('denies none that is there', () => {
  fc.assert(
    fc.property(fc.array(fingerprint), (fingerprints) => {
      const filter = buildFilter(Uint32Array.from(fingerprints))
      expect(fingerprints.every((one) => mayHave(filter, one))).toBe(true)
    }),
  )
})

it('denies nearly all others', () => {
  const filter = buildFilter(Uint32Array.from({ length: 5000 }, (_, i) => hashText(`there ${i}`)))
  const others = Array.from({ length: 10_000 }, (_, i) => hashText(`elsewhere ${i}`))
  expect(others.filter((one) => mayHave(filter, one)).length / others.length).toBeLessThan(0.04)
  expect(mayHave(buildFilter(new Uint32Array()), 1)).toBe(false)
})
