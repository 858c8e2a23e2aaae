import { expect, it } from 'vitest'
import { isSameOutlet, type Published } from '../../../../src/core/library/identity/outlet.ts'

const HERE: Published = { publisher: 'The Daily News', url: 'https://www.news.example/a' }

it.each<[string, Published, boolean]>([
  ['one of the same name without an address', { publisher: 'The Daily News' }, true],
  ['one of the same name in other spelling', { publisher: 'the daily-news', url: 'https://other.example/' }, true],
  ['another name on the same host', { publisher: 'News: world', url: 'https://www.news.example/b' }, true],
  ['another name on the host without “www.”', { publisher: 'World', url: 'http://news.example/b' }, true],
  ['another name on a subdomain', { publisher: 'World', url: 'https://live.news.example/b' }, true],
  ['a longer name', { publisher: 'The Daily News of Elsewhere' }, false],
  ['another site with the same ending', { publisher: 'World', url: 'https://badnews.example/b' }, false],
  ['another site under the same suffix', { publisher: 'World', url: 'https://times.example/b' }, false],
])('the page and %s', (_, other, same) => {
  expect(isSameOutlet(HERE, other)).toBe(same)
  expect(isSameOutlet(other, HERE)).toBe(same)
})

it.each([
  ['https://a.co.uk/1', 'https://b.co.uk/1', false],
  ['https://www.a.co.uk/1', 'https://m.a.co.uk/1', true],
])('%s and %s', (one, other, same) => {
  expect(isSameOutlet({ publisher: 'A', url: one }, { publisher: 'B', url: other })).toBe(same)
})
