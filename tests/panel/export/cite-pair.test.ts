import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleReference } from '../../../src/core/model/comparison.ts'
import { citePair } from '../../../src/panel/export/cite-pair.ts'
import { HOSTILE_TEXTS } from './hostile.ts'

const page: ArticleReference = {
  id: 'page',
  headline: 'Dam breaks',
  publisher: 'The Page',
  datePublished: '2025-08-10',
  url: 'https://page.example/dam',
}
const other: ArticleReference = { id: 'other', headline: 'Held', publisher: 'Courier' }

test('gives both sentences with outlet, date and address, as far as they are known', () => {
  expect(citePair({ text: 'It held.', article: page }, { text: 'It broke.', article: other })).toBe(
    'The Page, 10 Aug 2025: “It held.”\nhttps://page.example/dam\n\nCourier: “It broke.”',
  )
})

test('gives no address that is not on the web', () => {
  const article = { ...other, url: 'javascript:alert(1)' }
  expect(citePair({ text: 'a', article }, { text: 'b', article })).toBe('Courier: “a”\n\nCourier: “b”')
})

test.each(HOSTILE_TEXTS)('%j adds no line and turns no text around', (text) => {
  expectFourLines(text)
})

test('no text adds a line or turns text around', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), expectFourLines))
})

function expectFourLines(text: string): void {
  const cited = citePair({ text, article: page }, { text, article: { ...other, publisher: text } })
  expect(cited.split(/[\n\r\v\f\u0085\u2028\u2029]/)).toHaveLength(4)
  expect(cited).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/)
}
