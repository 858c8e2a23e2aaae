import { describe, expect, test } from 'vitest'
import { parseSitemap } from '../../../src/offscreen/lists/parse-sitemap.ts'
import { MAX_LINEAR_GROWTH, measureGrowth } from '../../measure-growth.ts'

const base = 'https://news.example/sitemap-news.xml'
const url = (news: string, loc = '/1') => `<url><loc>${loc}</loc><news:news>${news}</news:news></url>`
const NEWS =
  '<news:publication><news:name>The Times</news:name><news:language>en</news:language></news:publication><news:publication_date>2025-08-08T09:00:00Z</news:publication_date><news:title>Dam &amp; flood</news:title>'

describe('parseSitemap', () => {
  test.each([
    ['as Google shows it', `<?xml version="1.0"?><urlset xmlns:news="x">${url(NEWS)}</urlset>`],
    ['with another prefix', `<urlset xmlns:n="x">${url(NEWS).replaceAll('news:', 'n:')}</urlset>`],
    ['with CDATA', `<urlset>${url(NEWS.replace('Dam &amp; flood', '<![CDATA[Dam & flood]]>'))}</urlset>`],
    ['beside pages that are no news', `<urlset><url><loc>/about</loc></url>${url(NEWS)}</urlset>`],
    [
      'with pictures',
      `<urlset>${url(NEWS).replace('</url>', '<image:image><image:loc>/p.jpg</image:loc></image:image></url>')}</urlset>`,
    ],
    ['after a blank line', `\n\n<urlset>${url(NEWS)}</urlset>`],
  ])('reads news %s', (_, text) => {
    expect(parseSitemap(text, base)).toEqual({
      publication: 'The Times',
      parts: [],
      entries: [
        { address: 'https://news.example/1', title: 'Dam & flood', published: '2025-08-08T09:00:00Z', language: 'en' },
      ],
    })
  })

  test('reads an index', () => {
    const text =
      '<sitemapindex><sitemap><loc>/a.xml</loc></sitemap><sitemap><loc>javascript:1</loc></sitemap><sitemap/></sitemapindex>'
    expect(parseSitemap(text, base)).toEqual({ entries: [], parts: ['https://news.example/a.xml'] })
  })

  test.each(['javascript:alert(1)', 'file:///etc/passwd', ''])('an article at "%s" is left out', (loc) => {
    expect(parseSitemap(`<urlset>${url(NEWS, loc)}</urlset>`, base)?.entries).toEqual([])
  })

  test.each([
    ['a page', '<!doctype html><title>News</title>'],
    ['nothing', ' '],
    ['JSON', '{}'],
    ['a feed', '<rss><channel/></rss>'],
    ['XML that breaks off', '<urlset>\n<url>\n<loc'],
    ['an entity bomb', '<!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><l>&b;</l>'],
    ['levels by the thousand', '<urlset>'.repeat(10_000)],
    ['the name of an object property', '<urlset><__proto__/></urlset>'],
  ])('%s is no sitemap', (_, text) => {
    expect(parseSitemap(text, base)).toBeUndefined()
  })

  test.each([
    ['articles', '', url(NEWS)],
    ['elements that are never closed', '<urlset>', '<url>'],
    ['sections that are never closed', '<urlset>', '<![CDATA['],
    ['comments that are never closed', '<urlset>', '<!--'],
    ['attributes', '<urlset', ' a="1"'],
    ['tags that are never closed', '<urlset>', '<a b="'],
    ['entities', '<urlset><url><loc>', '&amp;'],
    ['one line', '<urlset>', 'x'.repeat(100)],
  ])('takes time in proportion to the number of %s', (_, start, repeated) => {
    const growth = measureGrowth(
      (size) => start + repeated.repeat(size),
      1000,
      (text) => parseSitemap(text, base),
    )
    expect(growth).toBeLessThan(MAX_LINEAR_GROWTH)
  })
})
