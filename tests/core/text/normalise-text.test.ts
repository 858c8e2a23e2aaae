import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseText } from '../../../src/core/text/normalise-text.ts'

describe('normaliseText', () => {
  it.each([
    ['“No,” she said – ‘ever’', '"No," she said - \'ever\''],
    ['a\u00A0b \n\t c', 'a b c'],
    ['co\u00ADoperate\u200B now', 'cooperate now'],
    ['oﬃce', 'office'],
    ['Ｆull', 'Full'],
    ['Nicolás', 'Nicolás'],
    ['wait…', 'wait...'],
    ['', ''],
  ])('%j -> %j', (original, text) => expect(normaliseText(original).text).toBe(text))

  it('maps a found stretch back to the stretch as it stands', () => {
    const original = 'He said:\u00A0 “We co\u00ADoperate — always.”'
    const { text, toOriginal } = normaliseText(original)
    const start = text.indexOf('"We cooperate - always."')
    const end = start + '"We cooperate - always."'.length
    expect(original.slice(toOriginal(start), toOriginal(end))).toBe('“We co\u00ADoperate — always.”')
  })

  const pieces = fc.constantFrom(
    '“',
    '’',
    '—',
    ' ',
    '\u00A0',
    '\n',
    '\u00AD',
    '\u200B',
    'ﬃ',
    'a',
    'É',
    '👍',
    '…',
    '\uD800',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((list) => list.join('')),
  )

  it('is monotone, within bounds, and exact at both ends', () => {
    fc.assert(
      fc.property(texts, (original) => {
        const { text, toOriginal } = normaliseText(original)
        expect(toOriginal(text.length)).toBe(original.length)
        for (let i = 0; i < text.length; i++) {
          expect(toOriginal(i)).toBeLessThanOrEqual(toOriginal(i + 1))
          expect(toOriginal(i)).toBeLessThan(original.length)
        }
      }),
    )
  })

  it('normalises each stretch of the original to the stretch that it maps to', () => {
    fc.assert(
      fc.property(texts, (original) => {
        const { text, toOriginal } = normaliseText(original)
        for (let i = 0; i < text.length; i++) {
          if (i > 0 && toOriginal(i) === toOriginal(i - 1)) continue
          expect(text.slice(i)).toBe(normaliseText(original.slice(toOriginal(i))).text)
        }
      }),
    )
  })

  it('goes there and back', () => {
    fc.assert(
      fc.property(texts, (original) => {
        const { text, toOriginal, fromOriginal } = normaliseText(original)
        for (let i = 0; i <= text.length; i++) expect(toOriginal(fromOriginal(toOriginal(i)))).toBe(toOriginal(i))
      }),
    )
  })
})
