import { describe, expect, test } from 'vitest'
import { parseFeed } from '../../../src/offscreen/lists/parse-feed.ts'

const base = 'https://news.example/feeds/all'

describe('parseFeed', () => {
  test.each([
    [
      'RSS 2.0',
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title><link>/</link><language>en</language>
        <item><guid isPermaLink="false">7</guid><title>A</title><link>/a</link><pubDate>Fri, 08 Aug 2025 09:00:00 GMT</pubDate><dc:creator>Ana</dc:creator><description>short</description><content:encoded><![CDATA[<p>the whole text</p>]]></content:encoded></item></channel></rss>`,
      {
        id: '7',
        title: 'A',
        address: 'https://news.example/a',
        published: 'Fri, 08 Aug 2025 09:00:00 GMT',
        author: 'Ana',
        html: '<p>the whole text</p>',
      },
    ],
    [
      'RSS 0.91',
      '<rss version="0.91"><channel><title>T</title><link>/</link><language>en</language><item><title>A</title><link>/a</link><description>d</description></item></channel></rss>',
      { title: 'A', address: 'https://news.example/a', html: 'd' },
    ],
    [
      'RDF (RSS 1.0)',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>T</title><link>/</link><dc:language>en</dc:language></channel>
        <item rdf:about="https://news.example/a"><title>A</title><link>https://news.example/a</link><dc:date>2025-08-08</dc:date><description>d</description></item></rdf:RDF>`,
      {
        id: 'https://news.example/a',
        title: 'A',
        address: 'https://news.example/a',
        published: '2025-08-08',
        html: 'd',
      },
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>T</title><link href="/"/><link rel="self" href="/self"/><author><name>Ana</name></author>
        <entry><id>urn:7</id><title>A</title><link rel="enclosure" href="/sound"/><link href="/a"/><updated>2025-08-08T09:00:00Z</updated><summary>s</summary><content type="html">&lt;p&gt;whole&lt;/p&gt;</content></entry></feed>`,
      {
        id: 'urn:7',
        title: 'A',
        address: 'https://news.example/a',
        published: '2025-08-08T09:00:00Z',
        author: 'Ana',
        html: '<p>whole</p>',
      },
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        home_page_url: '/',
        language: 'en',
        items: [
          { id: '7', url: '/a', title: 'A', content_text: 'one <b>\n\ntwo', date_published: '2025-08-08T09:00:00Z' },
        ],
      }),
      {
        id: '7',
        title: 'A',
        address: 'https://news.example/a',
        published: '2025-08-08T09:00:00Z',
        html: '<p>one &lt;b></p><p>two</p>',
      },
    ],
  ])('%s', (_, text, entry) => {
    expect(parseFeed(text, base)).toEqual({
      title: 'T',
      homepage: 'https://news.example/',
      language: 'en',
      entries: [entry],
    })
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])(
    'an entry at %s has no address',
    (link) => {
      const text = `<rss version="2.0"><channel><title>T</title><item><title>A</title><link>${link}</link></item></channel></rss>`
      expect(parseFeed(text, base)?.entries).toEqual([{ title: 'A' }])
    },
  )

  test.each([
    ['a page', '<!doctype html><title>News</title>'],
    ['an entity bomb', '<!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><l>&b;</l>'],
    ['other JSON', '{"items": 5}'],
    ['an item in an item, by the thousand', `<rss version="2.0"><channel>${'<item>'.repeat(10_000)}`],
    ['an element with the name of an object property', '<rss version="2.0"><channel><__proto__/></channel></rss>'],
    ['nothing', ''],
  ])('%s is no feed', (_, text) => {
    expect(parseFeed(text, base)).toBeUndefined()
  })

  test.each([
    [
      'markup',
      '<rss version="2.0"><channel><item><title>A</title><description>',
      '<b>',
      'x',
      '</b>',
      '</description></item></channel></rss>',
    ],
    ['JSON', '{"version": "https://jsonfeed.org/version/1.1", "items": [{"title": "A", "tags": ', '[', '', ']', '}]}'],
  ])('%s of 10,000 levels in an entry harms nothing', (_, start, opening, inside, closing, end) => {
    const text = start + opening.repeat(10_000) + inside + closing.repeat(10_000) + end
    expect(parseFeed(text, base)?.entries).toMatchObject([{ title: 'A' }])
  })

  test('names of object properties are plain text', () => {
    const item =
      '{"id": "__proto__", "title": "constructor", "content_text": "x", "__proto__": {"summary": "far longer"}}'
    const feed = parseFeed(`{"version": "https://jsonfeed.org/version/1.1", "items": [${item}]}`, base)
    expect(feed?.entries).toEqual([{ id: '__proto__', title: 'constructor', html: '<p>x</p>' }])
  })
})

describe('other vocabularies in RSS', () => {
  const namespaces =
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:media="http://search.yahoo.com/mrss/"'

  test.each([
    ['Dublin Core', '<dc:title>A</dc:title><dc:description>d</dc:description>', { title: 'A', html: 'd' }],
    ['its date', '<title>A</title><dcterms:issued>2025-08-08</dcterms:issued>', { published: '2025-08-08' }],
    ['iTunes', '<itunes:author>Ana</itunes:author><itunes:summary>d</itunes:summary>', { author: 'Ana', html: 'd' }],
    ['Media RSS', '<media:title>A</media:title><media:description>d</media:description>', { title: 'A', html: 'd' }],
    ['its groups', '<media:group><media:description>d</media:description></media:group>', { html: 'd' }],
  ])('%s', (_, item, expected) => {
    const xml = `<rss version="2.0" ${namespaces}><channel><item>${item}</item></channel></rss>`
    expect(parseFeed(xml, base)?.entries[0]).toMatchObject(expected)
  })
})

test('a language is a tag', () => {
  const xml = '<rss version="2.0"><channel><title>T</title><language>en_US</language></channel></rss>'
  expect(parseFeed(xml, base)?.language).toBe('en-US')
})
