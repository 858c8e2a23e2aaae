import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeFronts } from '../../../src/core/text/front-coding.ts'
import { codeFronts } from '../../eval/code-fronts.ts'

describe('front coding', () => {
  it('keeps of each word what the one before it lacks', () => {
    expect(codeFronts(['abandon', 'abbey', 'abbot', 'zoo'])).toBe('AabandonCbeyDotAzoo')
    expect([...decodeFronts('AabandonCbeyDotAzoo')]).toEqual(['abandon', 'abbey', 'abbot', 'zoo'])
    expect([...decodeFronts('')]).toEqual([])
  })

  it('gives any sorted list back', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '1', '\u{1F600}'), minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        const sorted = words.toSorted()
        expect([...decodeFronts(codeFronts(sorted))]).toEqual(sorted)
      }),
    )
  })
})
