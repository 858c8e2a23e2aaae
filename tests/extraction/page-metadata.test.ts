// @vitest-environment jsdom
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { type PageMetadata, readMetadata } from '../../src/extraction/page-metadata.ts'
import { inTimeZone, TIME_ZONES } from '../in-time-zone.ts'
import { MAX_LINEAR_GROWTH, measureGrowth } from '../measure-growth.ts'

function read(head: string, lang = ''): PageMetadata {
  const html = `<html${lang && ` lang="${lang}"`}><head>${head}</head><body></body></html>`
  return readMetadata(new DOMParser().parseFromString(html, 'text/html'))
}

function jsonLd(data: unknown): string {
  return `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`
}

/** Deeper than calls can be nested. */
function nest(json: string): string {
  return '['.repeat(20_000) + json + ']'.repeat(20_000)
}

const article = { '@type': 'NewsArticle', headline: 'A dam breaks' }

describe('JSON-LD', () => {
  test.each<[what: string, head: string, expected: Partial<PageMetadata>]>([
    ['one article', jsonLd(article), { headline: 'A dam breaks', announcesArticle: true }],
    ['in a list', jsonLd([{ '@type': 'WebSite', name: 'News' }, article]), { headline: 'A dam breaks' }],
    ['in a graph', jsonLd({ '@graph': [{ '@type': 'Person' }, article] }), { headline: 'A dam breaks' }],
    ['as the main entity', jsonLd({ '@type': 'WebPage', mainEntity: article }), { headline: 'A dam breaks' }],
    [
      'with several types',
      jsonLd({ ...article, '@type': ['Thing', 'ReportageNewsArticle'] }),
      { headline: 'A dam breaks' },
    ],
    ['of a full type', jsonLd({ ...article, '@type': 'https://schema.org/NewsArticle' }), { headline: 'A dam breaks' }],
    ['after a broken one', jsonLd('{"@type": "NewsArticle", ') + jsonLd(article), { headline: 'A dam breaks' }],
    [
      'beside types that are no strings',
      jsonLd({ ...article, '@type': [{ toString: 1 }, null, 7, 'NewsArticle'] }),
      { headline: 'A dam breaks' },
    ],
    [
      'with values that are neither numbers nor truths',
      jsonLd({ ...article, wordCount: { valueOf: 1, toString: 1 }, isAccessibleForFree: { toString: 1 } }),
      { headline: 'A dam breaks', announcedWords: undefined, paywalled: false },
    ],
    ['behind one nested without end', jsonLd(nest('7')) + jsonLd(article), { headline: 'A dam breaks' }],
    [
      'with an author nested without end',
      jsonLd(`{"@type":"NewsArticle","headline":"A dam breaks","author":${nest('"Ann"')}}`),
      { headline: 'A dam breaks', author: undefined },
    ],
    [
      'with line breaks in strings',
      jsonLd('{"@type":"NewsArticle","headline":"A dam\nbreaks"}'),
      { headline: 'A dam breaks' },
    ],
    ['not an article', jsonLd({ '@type': 'WebSite', name: 'News' }), { announcesArticle: false, headline: undefined }],
    ['nothing of use', jsonLd('null') + jsonLd('[1, "a", null]'), { announcesArticle: false }],
    ['one author', jsonLd({ ...article, author: { name: 'Ana Ruiz' } }), { author: 'Ana Ruiz' }],
    [
      'several authors',
      jsonLd({ ...article, author: [{ name: 'Ana Ruiz' }, 'Bo Lee'] }),
      { author: 'Ana Ruiz, Bo Lee' },
    ],
    ['a publisher', jsonLd({ ...article, publisher: { name: 'The News' } }), { publisher: 'The News' }],
    ['for subscribers only', jsonLd({ ...article, isAccessibleForFree: 'False' }), { paywalled: true }],
    ['free for all', jsonLd({ ...article, isAccessibleForFree: true }), { paywalled: false }],
    ['a word count', jsonLd({ ...article, wordCount: '812' }), { announcedWords: 812 }],
    ['the whole text', jsonLd({ ...article, articleBody: 'It broke at noon.' }), { announcedWords: 4 }],
  ])('%s', (_, head, expected) => {
    expect(read(head)).toMatchObject(expected)
  })
})

test('time grows with the length of JSON-LD, whatever is in it', () => {
  const makePage = (size: number) => {
    const script = document.createElement('script')
    script.type = 'application/ld+json'
    script.text = `{}-->${' '.repeat(size)}x`
    const page = document.implementation.createHTMLDocument()
    page.head.append(script)
    return page
  }
  const growth = measureGrowth(makePage, 5000, (page) => readMetadata(page, 'https://news.example/dam'))
  expect(growth).toBeLessThan(MAX_LINEAR_GROWTH)
})

describe('meta tags', () => {
  test.each<[what: string, head: string, expected: Partial<PageMetadata>]>([
    ['og:title', '<meta property="og:title" content="A dam breaks">', { headline: 'A dam breaks' }],
    [
      'JSON-LD before og:title',
      `<meta property="og:title" content="B">${jsonLd(article)}`,
      { headline: 'A dam breaks' },
    ],
    ['og:site_name', '<meta property="og:site_name" content="The News">', { publisher: 'The News' }],
    ['og:type', '<meta property="og:type" content="article">', { announcesArticle: true }],
    ['several names at once', '<meta property="x og:title" content="A dam breaks">', { headline: 'A dam breaks' }],
    ['author', '<meta name="author" content="Ana Ruiz">', { author: 'Ana Ruiz' }],
    [
      'no address for an author',
      '<meta property="article:author" content="https://social.example/ana">',
      { author: undefined },
    ],
    ['a locked tier', '<meta property="article:content_tier" content="locked">', { paywalled: true }],
    [
      'empty ones',
      '<meta property="og:title" content=" "><meta name="title" content="A dam breaks">',
      { headline: 'A dam breaks' },
    ],
  ])('%s', (_, head, expected) => {
    expect(read(head)).toMatchObject(expected)
  })
})

test.each<[given: string, date: string | undefined]>([
  ['2025-08-08', '2025-08-08'],
  ['2025-08-08T14:30:00+02:00', '2025-08-08T14:30:00+02:00'],
  ['2025-08-08T23:30:00', '2025-08-08T23:30:00'],
  ['8 August 2025', '2025-08-08'],
  ['Fri, 08 Aug 2025 14:30:00 GMT', '2025-08-08T14:30:00.000Z'],
  ['Fri, 08 Aug 12025 14:30:00 GMT', undefined],
  ['+275760-09-13T00:00:00Z', undefined],
  ['yesterday', undefined],
])('the date %s, in JSON-LD or a meta tag, in every zone', (given, date) => {
  const tag = `<meta property="article:published_time" content="${given}">`
  for (const zone of TIME_ZONES) {
    for (const head of [jsonLd({ ...article, datePublished: given }), tag]) {
      expect(inTimeZone(zone, () => read(head).datePublished)).toBe(date)
    }
  }
})

test.each<[lang: string, head: string, language: string | undefined]>([
  ['en', '', 'en'],
  ['pt-br', '', 'pt-BR'],
  ['', '<meta property="og:locale" content="es_MX">', 'es-MX'],
  ['not a language', '', undefined],
  ['', '', undefined],
])('the language of lang="%s" %s', (lang, head, language) => {
  expect(read(head, lang).inLanguage).toBe(language)
})

describe('the address', () => {
  const own = 'https://www.news.example/world/dam?ref=home#top'

  function addressWith(canonical: string): string {
    return readMetadata(new JSDOM(`<link rel="canonical" href="${canonical}">`, { url: own }).window.document).address
  }

  test.each<[what: string, canonical: string, address: string]>([
    ['the canonical one', 'https://www.news.example/world/dam', 'https://www.news.example/world/dam'],
    ['a relative one', '/world/dam', 'https://www.news.example/world/dam'],
    ['one of the same site', 'https://news.example/dam', 'https://news.example/dam'],
    ['not one of another site', 'https://other.example/dam', 'https://www.news.example/world/dam?ref=home'],
    ['not the front page', 'https://www.news.example/', 'https://www.news.example/world/dam?ref=home'],
    ['not a broken one', 'https://', 'https://www.news.example/world/dam?ref=home'],
    ['not a script', 'javascript:void(0)', 'https://www.news.example/world/dam?ref=home'],
  ])('is %s', (_, canonical, address) => {
    expect(addressWith(canonical)).toBe(address)
  })
})
