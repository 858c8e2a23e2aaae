// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readFeedLinks } from '../../src/offscreen/read-feed-links.ts'

const home = 'https://news.example/world/'

test.each([
  [
    'RSS',
    '<link rel="alternate" type="application/rss+xml" title="World" href="/rss">',
    [{ feed: 'https://news.example/rss', title: 'World' }],
  ],
  [
    'Atom, other case',
    '<LINK REL="Alternate" TYPE="application/ATOM+xml" HREF="feed.xml">',
    [{ feed: 'https://news.example/world/feed.xml', title: '' }],
  ],
  [
    'JSON Feed',
    '<link rel=alternate type=application/feed+json href=//feeds.example/a>',
    [{ feed: 'https://feeds.example/a', title: '' }],
  ],
  ['a translation', '<link rel="alternate" hreflang="es" type="text/html" href="/es">', []],
  ['a script for an address', '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">', []],
  ['nothing', '<p>No feed here.</p>', []],
])('%s', (_, html, feeds) => {
  expect(readFeedLinks(html, home).feeds).toEqual(feeds)
})

test('tells the page’s title and language', () => {
  expect(readFeedLinks('<html lang="es"><title> El Diario </title>', home)).toEqual({
    title: 'El Diario',
    language: 'es',
    feeds: [],
  })
})
