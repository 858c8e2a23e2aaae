import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeRange } from '../../../src/content/anchor/describe-range.ts'
import { findQuote } from '../../../src/content/anchor/find-quote.ts'

const QUOTE = 'The United States will not come to Mexico with the military'
const BEFORE = 'Sheinbaum told reporters on Friday: '
const BEHIND = '. She spoke at her daily conference in the capital.'
const TEXT = `${BEFORE}${QUOTE}${BEHIND}`
const selector = describeRange(TEXT, { start: BEFORE.length, end: BEFORE.length + QUOTE.length })

/** What is found, as words. */
function find(text: string, wanted = selector): string | null {
  const at = findQuote(text, wanted)
  return at && text.slice(at.start, at.end)
}

describe('findQuote', () => {
  test.each<[what: string, text: string, found: string | null]>([
    ['the same text', TEXT, QUOTE],
    ['text added before it', `Updated at noon.\n\n${TEXT}`, QUOTE],
    ['long words in another context', `Here it is again: ${QUOTE}!`, QUOTE],
    [
      'a few letters changed',
      TEXT.replace('United States', 'united states'),
      QUOTE.replace('United States', 'united states'),
    ],
    ['many letters changed', TEXT.replace(QUOTE, 'The USA will never send its soldiers to this country at all'), null],
    ['gone', `${BEFORE}nothing${BEHIND}`, null],
    ['an empty text', '', null],
  ])('%s', (_, text, found) => {
    expect(find(text)).toBe(found)
  })

  test('the context decides between two places', () => {
    const text = `A headline: ${QUOTE}\n\n${TEXT}`
    expect(findQuote(text, selector)?.start).toBe(text.indexOf(BEFORE) + BEFORE.length)
  })

  test('two places that fit equally are none', () => {
    expect(find(`${TEXT}\n\n${TEXT}`)).toBeNull()
  })

  test('a short word is not found by itself', () => {
    const text = 'They called it a “safe” option.'
    const safe = describeRange(text, { start: 18, end: 22 })
    expect(find(text, safe)).toBe('safe')
    expect(find('Is it safe to swim here in the summer?', safe)).toBeNull()
  })

  test('another number is another statement', () => {
    const text = 'Officials said that some 5,000 soldiers had been sent to the border since the beginning of the year.'
    const counted = describeRange(text, { start: 0, end: text.length })
    expect(find(text.replace('said that', 'said, that'), counted)).not.toBeNull()
    expect(find(text.replace('5,000', '6,000'), counted)).toBeNull()
  })

  test('finds any stretch of a text without repetition again, wherever text is added around it', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 6, maxLength: 12 })
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 20, maxLength: 40 }), word, word, (all, before, behind) => {
        const text = all.join(' ')
        const exact = all.slice(7, 13).join(' ')
        const start = text.indexOf(exact)
        const found = find(
          `${before}\n\n${text}\n\n${behind}`,
          describeRange(text, { start, end: start + exact.length }),
        )
        expect(found).toBe(exact)
      }),
    )
  })
})
