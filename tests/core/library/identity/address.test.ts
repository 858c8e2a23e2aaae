import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressKey } from '../../../../src/core/library/identity/address.ts'
import { MAX_LINEAR_GROWTH, measureGrowth } from '../../../measure-growth.ts'

describe('addressKey', () => {
  test.each([
    ['https://www.news.example/a/story/', 'http://news.example/a/story'],
    ['https://news.example/story?utm_source=x&utm_medium=y', 'https://news.example/story'],
    ['https://news.example/story?fbclid=1#comments', 'https://news.example/story'],
    ['https://news.example/?b=2&id=7&gclid=3', 'https://news.example/?id=7&b=2'],
    ['https://NEWS.example/story', 'https://news.example/story'],
  ])('%s and %s are one article', (a, b) => {
    expect(addressKey(a)).toBe(addressKey(b))
  })

  test.each([
    ['https://news.example/story?id=7', 'https://news.example/story?id=8'],
    ['https://news.example/story', 'https://news.example/Story'],
    ['https://a.news.example/story', 'https://b.news.example/story'],
    ['https://news.example:8080/story', 'https://news.example/story'],
  ])('%s and %s are two', (a, b) => {
    expect(addressKey(a)).not.toBe(addressKey(b))
  })

  test('is the same as by the formula that says it in two lines', () => {
    const piece = fc.constantFrom(
      'a',
      'Story',
      '/',
      '//',
      '?',
      '&',
      '#',
      'b=2',
      'a=1',
      'utm_source=x',
      'ref=y',
      '.',
      ':8080',
    )
    const address = fc.tuple(fc.constantFrom('https://', 'http://www.', 'HTTPS://News.'), fc.array(piece))
    fc.assert(
      fc.property(address, ([start, pieces]) => {
        const url = `${start}${pieces.join('')}`
        expect(addressKey(url)).toBe(plainAddressKey(url))
      }),
      { numRuns: 2000 },
    )
  })

  test.each<[string, (size: number) => string]>([
    ['slashes', (size) => `https://a.example/${'/'.repeat(size)}a`],
    ['closing slashes', (size) => `https://a.example/a${'/'.repeat(size)}`],
    ['fragments', (size) => `https://a.example/${'#'.repeat(size)}\n`],
    ['parameters', (size) => `https://a.example/?${'utm_a&'.repeat(size / 8)}`],
  ])('takes time in proportion to its %s', (_, makeAddress) => {
    expect(measureGrowth(makeAddress, 8_000, addressKey)).toBeLessThan(MAX_LINEAR_GROWTH)
  })
})

const TRACKING =
  /^(?:utm_\w+|at_\w+|mc_[ce]id|wt\.\w+|_ga|cmpid|dclid|fbclid|gclid|igshid|msclkid|ocid|ref|ref_src|smid|src|xtor)=/i

/** Quadratic on addresses of many slashes, and so only for short ones. */
function plainAddressKey(url: string): string {
  const [address = '', query = ''] = url.replace(/#.*$/, '').split('?', 2)
  const [host = '', ...path] = address.replace(/^https?:\/\/(?:www\.)?/i, '').split('/')
  const place = [host.toLowerCase(), ...path].join('/').replace(/\/+$/, '')
  const parameters = query.split('&').filter((part) => part !== '' && !TRACKING.test(part))
  return [place, ...parameters.sort()].join('&')
}
