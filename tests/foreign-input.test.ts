// @vitest-environment jsdom
/**
 * Everything that reads what strangers write: whatever it is given, it throws nothing but its own error, what it makes of
 * it is what its type says, and its time grows with the length.
 */
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { parsePosts } from '../src/background/sources/kinds/wordpress.ts'
import { mayVisit, parseRobots } from '../src/background/sources/robots.ts'
import { UnreadableSourceError } from '../src/background/sources/source-kind.ts'
import { parseListings } from '../src/background/world-list/parse-listings.ts'
import { newsArticleSchema, parseLibraryFile } from '../src/core/model/article.ts'
import { toIsoDate } from '../src/core/model/date.ts'
import { listingSchema } from '../src/core/model/listing.ts'
import { InvalidDataError } from '../src/core/model/parse.ts'
import { decodeText } from '../src/core/text/decode-text.ts'
import { cutHtml } from '../src/extraction/cut-html.ts'
import { readList } from '../src/offscreen/lists/read-list.ts'
import { readFragment } from '../src/offscreen/read-fragments.ts'
import { readPage } from '../src/offscreen/read-page.ts'
import { readSiteLinks } from '../src/offscreen/read-site-links.ts'
import { readOpml } from '../src/options/add/read-opml.ts'
import { parseSettings } from '../src/platform/parse-settings.ts'
import { DEFAULT_SETTINGS } from '../src/platform/settings.ts'
import { MAX_LINEAR_GROWTH, measureGrowth } from './measure-growth.ts'

interface Parser {
  read(text: string): unknown
  /** What it may throw; nothing by default. */
  error?: new (
    ...args: never[]
  ) => Error
  /** Pieces of what it is made for, the first of which opens it. */
  pieces: string[]
  /** Pieces of the language that it is written in. */
  language?: string[]
  /** What it makes of a text. */
  schema: v.GenericSchema
}

const BASE = 'https://news.example/feed'
const NOW = Date.parse('2025-08-08T10:00:00Z')
const MARKUP = [
  '<p>',
  '</p>',
  '<b>',
  '<div hidden>',
  '<br>',
  '<script>',
  '<!--',
  '&amp;',
  '&#x0;',
  ' a="',
  '"',
  '>',
  'It broke. ',
]
const XML = [
  '<?xml version="1.0"?>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<!DOCTYPE a [',
  '<!ENTITY b "c">',
  '&b;',
  '&amp;',
  ' a="b"',
  '"',
  '>',
  'x',
  '\0',
]
const JSON_PIECES = ['{', '}', '[', ']', ',', ':', '"', '\\u0000', 'null', '1e999', '"__proto__":', '"id":"a",']

const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:/))
const entries = v.pipe(
  v.array(
    v.strictObject({
      id: v.optional(v.string()),
      title: v.optional(v.string()),
      address: v.optional(webAddress),
      published: v.optional(v.string()),
      author: v.optional(v.string()),
      language: v.optional(v.string()),
      html: v.optional(v.string()),
    }),
  ),
  v.maxLength(1000),
)
const fault = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['empty', 'webPage', 'breaksOff', 'other', 'endless']) }),
  v.strictObject({ kind: v.literal('broken'), line: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
])
const reading = (list: v.GenericSchema) => v.strictObject({ list: v.optional(list), fault: v.optional(fault) })
const text = v.optional(v.string())

const PARSERS: Record<string, Parser> = {
  'a feed': {
    read: (feed) => readList('feed', { text: feed, base: BASE }),
    pieces: [
      '<rss version="2.0">',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '<link>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<entry>',
      '<content mode="base64">',
      '<body>',
      '{"version":"https://jsonfeed.org/version/1.1","items":[',
    ],
    language: XML,
    schema: reading(v.strictObject({ title: text, homepage: v.optional(webAddress), language: text, entries })),
  },
  'a sitemap': {
    read: (sitemap) => readList('sitemap', { text: sitemap, base: BASE }),
    pieces: [
      '<urlset>',
      '</urlset>',
      '<sitemapindex>',
      '<sitemap>',
      '<url>',
      '</url>',
      '<loc>',
      '/a',
      '</loc>',
      '<news:news>',
      '<news:title>',
    ],
    language: XML,
    schema: reading(v.strictObject({ entries, parts: v.array(webAddress), publication: text })),
  },
  'posts of WordPress': {
    read: (posts) => parsePosts(posts, BASE),
    error: UnreadableSourceError,
    pieces: ['[{"link":"/a","title":{"rendered":"A"},"content":{"rendered":"<p>It broke.</p>"}}', '"date_gmt":'],
    language: JSON_PIECES,
    schema: entries,
  },
  'a robots.txt': {
    read: (robots) => {
      const rules = parseRobots(robots)
      return { ...rules, mayVisit: mayVisit(rules, `${BASE}/a`) }
    },
    pieces: [
      'User-agent: *\n',
      'Disallow: /',
      'Allow: *a$',
      'Crawl-delay: ',
      'Sitemap: ',
      '9',
      '#',
      '\n',
      '\r',
      '%',
      '*',
    ],
    schema: v.looseObject({
      crawlDelay: v.pipe(v.number(), v.minValue(0), v.finite()),
      sitemaps: v.array(v.string()),
      mayVisit: v.boolean(),
    }),
  },
  'the world list': {
    read: (list) => parseListings(list, { languages: new Set(['en']), seen: NOW, now: NOW }),
    pieces: ['{"url":"https://a.example/","title":"A","outletName":"A","lang":"en"}\n', '\n', '"date":'],
    language: JSON_PIECES,
    schema: v.strictObject({ listings: v.array(listingSchema), faults: v.number() }),
  },
  'an OPML file': {
    read: readOpml,
    error: InvalidDataError,
    pieces: [
      '<opml version="2.0">',
      '<body>',
      '<outline text="A" xmlUrl="https://a.example/feed"/>',
      '<outline>',
      '</outline>',
      '</body>',
      '</opml>',
    ],
    language: XML,
    schema: v.strictObject({
      sources: v.array(
        v.strictObject({ feed: webAddress, name: v.string(), homepage: v.optional(webAddress), language: text }),
      ),
      problems: v.array(v.string()),
    }),
  },
  'a library file': {
    read: (file) => parseLibraryFile(tryToParseJson(file)),
    error: InvalidDataError,
    pieces: ['{"articles":[', '{"id":"a","headline":"A","publisher":"B","articleBody":"C"}', ']}'],
    language: JSON_PIECES,
    schema: v.strictObject({ articles: v.array(newsArticleSchema), problems: v.array(v.string()) }),
  },
  settings: {
    read: (stored) => parseSettings(parseSettings(tryToParseJson(stored), DEFAULT_SETTINGS).settings, DEFAULT_SETTINGS),
    pieces: ['{"neverSites":', '"retention":{', '"threshold":', '["a"]'],
    language: JSON_PIECES,
    schema: v.strictObject({ settings: v.looseObject({ neverSites: v.array(v.string()) }), unreadable: v.literal(0) }),
  },
  'a page and its data': {
    read: (html) => readPage(html, BASE),
    pieces: [
      '<script type="application/ld+json">',
      '</script>',
      '"@type":"NewsArticle",',
      '"author":[',
      '<meta property="article:published_time" content="',
      '<article>',
      '<form><input name="childNodes">',
    ],
    language: [...JSON_PIECES, ...MARKUP],
    schema: v.variant('state', [
      v.strictObject({ state: v.literal('notAnArticle') }),
      v.strictObject({ state: v.literal('extracted'), article: newsArticleSchema, cutOff: v.boolean() }),
    ]),
  },
  "an entry's HTML": {
    read: (html) => readFragment({ title: html, html }),
    pieces: ['<p>'],
    language: MARKUP,
    schema: v.strictObject({ title: v.pipe(v.string(), v.regex(/^[^\n]*$/)), body: v.string() }),
  },
  "a site's page": {
    read: readSiteLinks,
    pieces: [
      '<link rel="alternate" type="application/rss+xml" href="',
      '<title>',
      '<html lang="',
      '<link rel="https://api.w.org/" href="/">',
    ],
    language: MARKUP,
    schema: v.strictObject({
      title: v.string(),
      language: text,
      feeds: v.array(v.strictObject({ href: v.string(), title: v.string() })),
      wordpress: text,
    }),
  },
  'HTML to be cut': {
    read: (html) => cutHtml(html, { elements: 3, depth: 2, length: 50 }),
    pieces: ['<p>'],
    language: MARKUP,
    schema: v.pipe(v.string(), v.maxLength(50)),
  },
  'a date': {
    read: toIsoDate,
    pieces: ['2025', '-08', '-08', 'T', '10:00', 'Z', 'Fri, ', ' Aug ', '+99:99', ' GMT', ' '],
    schema: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T.*)?)?)?$/))),
  },
  'bytes in an unknown charset': {
    read: (bytes) =>
      decodeText(
        Uint8Array.from(bytes, (unit) => unit.charCodeAt(0)),
        TextDecoder,
      ),
    pieces: [
      '<?xml encoding="',
      'utf-16',
      '"?>',
      '<meta charset=',
      '\u00ff\u00fe',
      '\u00ef\u00bb\u00bf',
      '\u0093',
      '<!--',
      '-->',
    ],
    schema: v.string(),
  },
}

describe.each(Object.entries(PARSERS))('%s', (_, { read, error, pieces, language = [], schema }) => {
  test('is read, or refused with the error that says why', () => {
    const soup = fc
      .array(fc.oneof(fc.constantFrom(...pieces, ...language), fc.string({ maxLength: 3 })))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), soup), (foreign) => {
        let result: unknown
        try {
          result = read(foreign)
        } catch (thrown) {
          if (error && thrown instanceof error) return
          throw thrown
        }
        v.assert(schema, result)
      }),
    )
  })

  test.each(pieces)('takes time in proportion to the number of %j', (piece) => {
    const tryToRead = (foreign: string) => {
      try {
        read(foreign)
      } catch {}
    }
    expect(measureGrowth((size) => (pieces[0] ?? '') + piece.repeat(size), 500, tryToRead)).toBeLessThan(
      MAX_LINEAR_GROWTH,
    )
  })
})

/** JSON that a parser of values is given. */
function tryToParseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return json
  }
}
