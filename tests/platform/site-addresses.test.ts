import { expect, test } from 'vitest'
import { listSiteAddresses, listSourceSites } from '../../src/platform/site-addresses.ts'

const both = ['https://news.example/', 'http://news.example/', 'https://www.news.example/', 'http://www.news.example/']

test.each([
  ['https://news.example/world', both],
  ['http://www.news.example/', both],
  ['https://feeds.news.example/', ['https://feeds.news.example/', 'http://feeds.news.example/']],
  ['https://news.co.uk/', ['news.co.uk', 'www.news.co.uk'].flatMap((host) => [`https://${host}/`, `http://${host}/`])],
  ['http://localhost:80/', ['https://localhost/', 'http://localhost/']],
  ['http://127.0.0.1/feed', ['https://127.0.0.1/', 'http://127.0.0.1/']],
  ['http://[::1]/', ['https://[::1]/', 'http://[::1]/']],
])('the site of %s', (address, expected) => {
  expect(listSiteAddresses(address)).toEqual(expected)
})

test.each([
  ['a feed', {}, 4],
  ['a feed whose pages are read', { fetchPages: true }, 8],
  ['a news sitemap', { kind: 'newsSitemap' as const }, 8],
  ['pages of further sites', { fetchPages: true, pageSites: ['https://pages.other.example'] }, 10],
  ['pages that are not read', { pageSites: ['https://pages.example'] }, 4],
  ['pages of the same site', { fetchPages: true, homepage: 'https://www.news.example/' }, 4],
])('%s', (_, changes, count) => {
  const source = { name: 'A', feed: 'https://news.example/feed', homepage: 'https://other.example/', ...changes }
  expect(listSourceSites(source)).toHaveLength(count)
})
