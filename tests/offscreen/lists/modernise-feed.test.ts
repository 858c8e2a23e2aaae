import { describe, expect, test } from 'vitest'
import { moderniseFeed } from '../../../src/offscreen/lists/modernise-feed.ts'
import { parseFeed } from '../../../src/offscreen/lists/parse-feed.ts'
import { MAX_LINEAR_GROWTH, measureGrowth } from '../../measure-growth.ts'

const base = 'https://news.example/feed'
const rss = (item: string) => `<rss version="2.0"><channel><item>${item}</item></channel></rss>`
const atom = (entry: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${entry}</entry></feed>`

describe('moderniseFeed', () => {
  test.each([
    ['XHTML in an item', rss('<body xmlns="http://www.w3.org/1999/xhtml">One <b>two</b></body>'), 'One <b>two</b>'],
    ['the same with a prefix', rss('<xhtml:body>One <b>two</b></xhtml:body>'), 'One <b>two</b>'],
    ['a full item', rss('<fullitem>&lt;p&gt;One&lt;/p&gt;</fullitem>'), '<p>One</p>'],
    ['Base64 after RFC 4287', atom('<summary type="application/octet-stream">PGI+T8O5PC9iPg==</summary>'), '<b>Où</b>'],
    [
      'Base64 of Atom 0.3',
      atom('<content type="text/html" mode="base64">\nPGI+T25l\nPC9iPg==\n</content>'),
      '<b>One</b>',
    ],
  ])('%s is the text', (_, xml, html) => {
    expect(parseFeed(xml, base)?.entries[0]?.html).toBe(html)
  })

  test.each([
    ['a page within the text', rss('<description><![CDATA[<body>One</body><fullitem>]]></description>')],
    ['JSON', '{"content_html": "<body>One</body>"}'],
    ['a comment', '<!-- <body> -->'],
    ['Base64 that is not valid', atom('<summary mode="base64">a</summary>')],
    ['Base64 of no text', atom('<summary mode="base64">/////w==</summary>')],
    ['an element whose name only begins like that', rss('<bodyguard>One</bodyguard>')],
  ])('leaves %s as it is', (_, xml) => {
    expect(moderniseFeed(xml)).toBe(xml)
  })

  test.each([
    ['an element that never opens, naming Base64 again and again', '<title ', 'mode="base64" '],
    ['elements that never open', '', '<title mode="base64" '],
    ['Base64 that is never closed', '<title mode="base64">', 'PGI+ '],
    ['elements that are never closed', '', '<title mode="base64">PGI+'],
    ['sections that are never closed', '', '<![CDATA['],
    ['comments that are never closed', '', '<!-- '],
  ])('takes time in proportion to the length of %s', (_, start, repeated) => {
    const growth = measureGrowth((size) => start + repeated.repeat(size), 1000, moderniseFeed)
    expect(growth).toBeLessThan(MAX_LINEAR_GROWTH)
  })
})
