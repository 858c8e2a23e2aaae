// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readSiteLinks } from '../../src/offscreen/read-site-links.ts'

test.each([
  [
    'RSS',
    '<link rel="alternate" type="application/rss+xml" title="World" href="/rss">',
    [{ href: '/rss', title: 'World' }],
  ],
  [
    'Atom, other case',
    '<LINK REL="Alternate" TYPE="application/ATOM+xml" HREF="feed.xml">',
    [{ href: 'feed.xml', title: '' }],
  ],
  [
    'JSON Feed',
    '<link rel=alternate type=application/feed+json href=//feeds.example/a>',
    [{ href: '//feeds.example/a', title: '' }],
  ],
  ['a translation', '<link rel="alternate" hreflang="es" type="text/html" href="/es">', []],
  ['nothing', '<p>No feed here.</p>', []],
])('%s', (_, html, feeds) => {
  expect(readSiteLinks(html).feeds).toEqual(feeds)
})

test('gives the page’s title and language', () => {
  expect(readSiteLinks('<html lang="es"><title> El Diario </title>')).toEqual({
    title: 'El Diario',
    language: 'es',
    feeds: [],
  })
})

test('names the root of WordPress’ interface', () => {
  const { wordpress } = readSiteLinks('<link rel="https://api.w.org/" href="https://blog.example/wp-json/">')
  expect(wordpress).toBe('https://blog.example/wp-json/')
})
