import { expect, it } from 'vitest'
import { siteOf } from '../../../../src/core/library/identity/site.ts'

it.each([
  ['https://www.news.example/a', 'news.example'],
  ['https://edition.news.example/a', 'news.example'],
  ['http://NEWS.example', 'news.example'],
  ['https://m.news.co.uk/a', 'news.co.uk'],
  ['https://news.com.au/', 'news.com.au'],
  ['https://www.lemonde.fr/', 'lemonde.fr'],
  ['http://localhost:8080/', 'localhost'],
  ['http://127.0.0.1/a', '127.0.0.1'],
  ['http://[::1]/a', '[::1]'],
  ['not an address', undefined],
  [undefined, undefined],
])('%s is on %s', (address, site) => {
  expect(siteOf(address)).toBe(site)
})
