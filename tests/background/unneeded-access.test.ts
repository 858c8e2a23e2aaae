import { expect, test } from 'vitest'
import { listUnneeded } from '../../src/background/unneeded-access.ts'
import type { Source } from '../../src/core/model/source.ts'

const source: Source = {
  id: 'a',
  name: 'A',
  enabled: true,
  feed: 'https://feeds.example.org/news.xml?a=1',
  homepage: 'https://www.example.org/',
  fetchPages: true,
}

const teasers: Source = { id: 'b', name: 'B', enabled: true, homepage: 'https://teasers.example/' }

test.each<[string, string, boolean]>([
  ['a feed', 'https://feeds.example.org/*', false],
  ['the pages of a feed', 'https://www.example.org/*', false],
  ['a site that is compared automatically', 'https://daily.example/*', false],
  ['pages that are not fetched', 'https://teasers.example/*', true],
  ['a site that nothing uses', 'https://other.example/*', true],
  ['the same site by another scheme', 'http://www.example.org/*', false],
  ['the same site without “www.”', 'https://example.org/*', false],
  ['the site of a page that is being read', 'https://www.read.example/*', false],
  ['access to all of a domain, which Parallax never asks for', 'https://*.other.example/*', false],
  ['access to everything', '*://*/*', false],
])('access to %s', (_, pattern, isUnneeded) => {
  const needs = {
    sources: [source, teasers],
    automaticSites: ['https://daily.example'],
    pages: ['https://read.example/a'],
  }
  expect(listUnneeded([pattern], needs)).toEqual(isUnneeded ? [pattern] : [])
})
