import { expect, it } from 'vitest'
import { type ArticleSources, findOwnArticles } from '../../../../src/core/framing/story/find-own-articles.ts'

const page = { id: 'page', headline: 'Dam', publisher: 'The News', url: 'https://www.news.example/dam' }
const article = { id: 'a', headline: 'Dam', publisher: 'My morning feed', url: 'https://cdn.example/dam' }

it.each<[string, Partial<typeof article>, ArticleSources, boolean]>([
  ['of the same name', { publisher: 'The News' }, {}, true],
  ['on the same site', { url: 'https://live.news.example/1' }, {}, true],
  ['of a source of the same name', {}, { a: { name: 'The News' } }, true],
  ['of a source with the same site', {}, { a: { name: 'Feed', homepage: 'https://news.example/' } }, true],
  ['of another source', {}, { a: { name: 'Feed', homepage: 'https://other.example/' } }, false],
  ['of a source of which only another article is known', {}, { b: { name: 'The News' } }, false],
])('an article %s', (_, changes, sources, own) => {
  const found = findOwnArticles({ article: page, articles: [{ ...article, ...changes }] }, sources)
  expect(found.has('a')).toBe(own)
})
