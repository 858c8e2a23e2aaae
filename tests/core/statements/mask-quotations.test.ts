import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskQuotations } from '../../../src/core/statements/mask-quotations.ts'

describe('maskQuotations', () => {
  // A text with its quotations between bars, and the same text masked.
  it.each([
    ['“|It is closed|,” she said.', '“            ,” she said.'],
    ['“|So|,” she said, “|it is|.”', '“  ,” she said, “     .”'],
    ['|all of it|', '         '],
    ['none of it', 'none of it'],
    ['a |😀| b', 'a    b'],
    ['', ''],
  ])('%j: %j', (marked, masked) => {
    const parts = marked.split('|')
    const ranges = parts.flatMap((part, i) => {
      const start = parts.slice(0, i).join('').length
      return i % 2 === 1 ? [{ start, end: start + part.length }] : []
    })
    expect(maskQuotations(parts.join(''), ranges)).toBe(masked)
  })

  it('keeps the length and everything outside the quotations, on any text', () => {
    const stretches = fc.array(fc.tuple(fc.string(), fc.string()))
    fc.assert(
      fc.property(stretches, (pairs) => {
        const ranges: { start: number; end: number }[] = []
        let text = ''
        let expected = ''
        for (const [own, quoted] of pairs) {
          text += own
          ranges.push({ start: text.length, end: text.length + quoted.length })
          text += quoted
          expected += own + ' '.repeat(quoted.length)
        }
        expect(maskQuotations(text, ranges)).toBe(expected)
      }),
    )
  })
})
