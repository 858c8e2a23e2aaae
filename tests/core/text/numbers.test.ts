import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../../src/core/text/numbers.ts'

/** Text, then every mention as written, its value and its unit. */
const CASES: [string, ...[string, number, string?][]][] = [
  ['a bounty of $50 million', ['$50 million', 50_000_000, '$']],
  ['it cost 50,000,000 dollars', ['50,000,000 dollars', 50_000_000, '$']],
  ['US$1.5bn and £20m', ['US$1.5bn', 1_500_000_000, '$'], ['£20m', 20_000_000, '£']],
  ['a $3-trillion deficit', ['$3-trillion', 3e12, '$']],
  ['fifty million dollars', ['fifty million dollars', 50_000_000, '$']],
  ['six cartels', ['six', 6]],
  ['Twenty-five people', ['Twenty-five', 25]],
  ['two hundred and five thousand men', ['two hundred and five thousand', 205_000]],
  ['a hundred people, a dozen eggs', ['a hundred', 100], ['a dozen', 12]],
  ['rose 50% or 12.5 percent', ['50%', 50, '%'], ['12.5 percent', 12.5, '%']],
  ['by 3 percentage points', ['3 percentage points', 3, '%']],
  ['between 5 and 10, or 5-10', ['5', 5], ['10', 10], ['5', 5], ['10', 10]],
  ['in 2019, 1,200 people.', ['2019', 2019], ['1,200', 1200]],
  ['COVID-19, an F-16, the 20th, the 1990s, at 5:30, B2B, 3/4'],
  ['someone weighed the bone often'],
  ['three to five million', ['three', 3], ['five million', 5_000_000]],
]

describe('findNumbers', () => {
  it.each(CASES)('%s', (text, ...expected) => {
    const found = findNumbers(text).map(({ start, end, value, unit }) => [text.slice(start, end), value, unit])
    expect(found).toEqual(expected.map(([written, value, unit]) => [written, value, unit]))
  })

  it('reads back any whole number with thousands separators', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(findNumbers(`about ${value.toLocaleString('en')} people`)).toMatchObject([{ value }])
      }),
    )
  })

  it('gives finite values in ordered, disjoint ranges, on any text', () => {
    const parts = fc.constantFrom('six', 'hundred', 'million', '$', '5', '1,000', '.', '-', ' ', '%', 'and', 'a ')
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const { start, end, value } of findNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(value).not.toBeNaN()
          last = end
        }
      }),
    )
  })
})
