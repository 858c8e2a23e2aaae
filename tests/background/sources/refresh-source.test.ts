// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest'
import { type RefreshDependencies, refreshSource } from '../../../src/background/sources/refresh-source.ts'
import type { NewsArticle } from '../../../src/core/model/article.ts'
import type { Source } from '../../../src/core/model/source.ts'
import { readFragment } from '../../../src/offscreen/read-fragments.ts'
import { readPage } from '../../../src/offscreen/read-page.ts'
import type { SourceUpdate } from '../../../src/platform/source-store.ts'
import { listReaders } from './list-readers.ts'
import { serve } from './local-server.ts'

const never = { signal: new AbortController().signal, byHand: false }
const NEW: SourceUpdate = { status: { state: 'new' }, failures: 0 }
const LONG = 'The dam held for nine hours before it broke, and forty houses were under water by noon. '.repeat(9)

function sourceAt(feed: string, changes: Partial<Source> = {}): Source {
  return { id: 's', name: 'The News', feed, language: 'en', enabled: true, ...changes }
}

function feedOf(...items: string[]): string {
  return `<rss version="2.0"><channel><title>News</title>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`
}

/** Dependencies with a library in memory; HTML is read as the reading page reads it. */
function dependencies(changes: Partial<RefreshDependencies> = {}) {
  const added: NewsArticle[] = []
  return {
    ...listReaders,
    added,
    now: () => Date.parse('2025-08-08T10:00:00Z'),
    hasAccess: async () => true,
    pause: vi.fn(async () => {}),
    refreshWorldList: vi.fn(async () => ({ added: 0, listings: 7, update: NEW })),
    readFragments: async (fragments: readonly { title: string; html: string }[]) => fragments.map(readFragment),
    readPage: async (html: string, address: string) => {
      const extraction = readPage(html, address)
      return extraction.state === 'extracted' ? extraction.article : undefined
    },
    dropUnwanted: async <Entry extends { address?: string }>(entries: readonly Entry[]) =>
      entries.filter(({ address }) => !added.some(({ url }) => url === address)),
    addArticles: vi.fn(
      async (_: string, articles: readonly NewsArticle[]) => added.push(...articles) && articles.length,
    ),
    ...changes,
  }
}

describe('refreshSource', () => {
  test('turns entries into articles', async () => {
    const all = dependencies()
    const feed = await serve((_, response) => {
      const item = `<title>Dam &amp;amp; flood</title><link>/story?id=1</link><pubDate>Fri, 08 Aug 2025 09:00:00 GMT</pubDate>
        <author>ana@news.example (Ana Ruiz)</author><description>&lt;p&gt;${LONG}&lt;/p&gt;&lt;p&gt;It is over.&lt;/p&gt;</description>`
      response.writeHead(200, { ETag: '"1"' }).end(feedOf(item))
    })
    const { added, update } = await refreshSource(sourceAt(feed), NEW, all, never)
    const address = feed.replace('/feed', '/story?id=1')
    expect(added).toBe(1)
    expect(all.added).toEqual([
      {
        id: address,
        url: address,
        headline: 'Dam & flood',
        publisher: 'The News',
        author: 'Ana Ruiz',
        datePublished: '2025-08-08T09:00:00.000Z',
        inLanguage: 'en',
        articleBody: `${LONG.trim()}\n\nIt is over.`,
      },
    ])
    expect(update).toMatchObject({
      failures: 0,
      etag: '"1"',
      status: { state: 'fine', lastRefreshed: '2025-08-08T10:00:00.000Z' },
    })
    expect(update.status.teasersOnly).toBeUndefined()
  })

  test('the world list is refreshed on its own terms, under the same conditions', async () => {
    const all = dependencies()
    const list = sourceAt('https://list.example/gal/', { kind: 'worldList' })
    expect(await refreshSource(list, NEW, all, never)).toMatchObject({ added: 0, listings: 7 })
    expect(all.refreshWorldList).toHaveBeenCalledExactlyOnceWith(list.feed, NEW, never.signal)
    const { update } = await refreshSource(list, NEW, { ...all, hasAccess: async () => false }, never)
    expect(update.status.state).toBe('noPermission')
    const waiting: SourceUpdate = { failures: 1, status: { state: 'failing', notBefore: '2025-08-08T11:00:00Z' } }
    await refreshSource(list, waiting, all, never)
    expect(all.refreshWorldList).toHaveBeenCalledTimes(1)
  })

  test('what was added is not added again', async () => {
    const all = dependencies()
    const feed = await serve(
      (_, response) => void response.end(feedOf('<title>A</title><link>/1</link><description>x</description>')),
    )
    await refreshSource(sourceAt(feed), NEW, all, never)
    expect((await refreshSource(sourceAt(feed), NEW, all, never)).added).toBe(0)
  })

  test('a feed of teasers is marked as one, and its pages are fetched only if the reader allows it', async () => {
    const story = `<article><h1>Dam breaks</h1>${`<p>${LONG}</p>`.repeat(4)}</article>`
    const asked: string[] = []
    const feed = await serve((request, response) => {
      asked.push(request.url ?? '')
      response.setHeader('Content-Type', 'text/html')
      response.end(
        request.url === '/feed'
          ? feedOf('<title>Dam</title><link>/1</link><description>A dam broke.</description>')
          : story,
      )
    })
    const teaser = dependencies()
    const { update } = await refreshSource(sourceAt(feed), NEW, teaser, never)
    expect(update.status).toMatchObject({ teasersOnly: true, pageSites: [new URL(feed).origin] })
    expect(teaser.added).toMatchObject([{ headline: 'Dam', articleBody: 'A dam broke.' }])
    expect(asked).toEqual(['/feed'])

    const whole = dependencies()
    await refreshSource(sourceAt(feed, { fetchPages: true }), NEW, whole, never)
    expect(whole.added).toMatchObject([{ headline: 'Dam breaks', articleBody: expect.stringContaining('nine hours') }])

    const refused = dependencies({ hasAccess: async (address) => address === feed })
    await refreshSource(sourceAt(feed, { fetchPages: true }), NEW, refused, never)
    expect(refused.added).toMatchObject([{ headline: 'Dam', articleBody: 'A dam broke.' }])
  })

  test.each<[string, string, object]>([
    [
      'a feed that turned into a page',
      '<!doctype html><html><body>Moved</body></html>',
      { state: 'failing', problem: expect.stringContaining('not an RSS') },
    ],
    ['an entity bomb', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>', { state: 'failing' }],
    ['nothing', '', { state: 'failing' }],
  ])('%s is a failure in words', async (_, body, status) => {
    const all = dependencies()
    const feed = await serve((_request, response) => void response.end(body))
    const { update } = await refreshSource(sourceAt(feed), NEW, all, never)
    expect(update.status).toMatchObject(status)
    expect(all.addArticles).not.toHaveBeenCalled()
  })

  test('without permission nothing is asked', async () => {
    let asked = 0
    const feed = await serve((_, response) => {
      asked++
      response.end()
    })
    const { update } = await refreshSource(sourceAt(feed), NEW, dependencies({ hasAccess: async () => false }), never)
    expect(update.status.state).toBe('noPermission')
    expect(asked).toBe(0)
  })

  test('a server that asked for a wait is left alone until then', async () => {
    let asked = 0
    const feed = await serve((_, response) => {
      asked++
      response.writeHead(429, { 'Retry-After': '60' }).end()
    })
    const { update } = await refreshSource(sourceAt(feed), NEW, dependencies(), never)
    expect(update.status).toMatchObject({ state: 'waiting', notBefore: '2025-08-08T10:01:00.000Z' })
    await refreshSource(sourceAt(feed), update, dependencies(), never)
    expect(asked).toBe(1)
    const later = dependencies({ now: () => Date.parse('2025-08-08T10:01:00Z') })
    await refreshSource(sourceAt(feed), update, later, never)
    expect(asked).toBe(2)
  })

  test('an unchanged feed is fine and costs nothing', async () => {
    const all = dependencies()
    const feed = await serve((_, response) => void response.writeHead(304).end())
    const before: SourceUpdate = { ...NEW, status: { state: 'failing', problem: 'x' }, failures: 3, etag: '"1"' }
    const { update } = await refreshSource(sourceAt(feed), before, all, never)
    expect(update).toMatchObject({ failures: 0, etag: '"1"', status: { state: 'fine' } })
    expect(all.addArticles).not.toHaveBeenCalled()
  })

  test('validators are kept only once the articles are', async () => {
    const feed = await serve(
      (_, response) =>
        void response.writeHead(200, { ETag: '"2"' }).end(feedOf('<title>A</title><description>x</description>')),
    )
    const full = dependencies({ addArticles: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) })
    await expect(refreshSource(sourceAt(feed), NEW, full, never)).rejects.toThrow('full')
  })

  const story = (name: string) => `<article><h1>${name}</h1>${`<p>${LONG}</p>`.repeat(4)}</article>`

  /** A server with these answers by path; 404 for others. */
  async function site(pages: Record<string, string>): Promise<{ address: string; asked: string[] }> {
    const asked: string[] = []
    const feed = await serve((request, response) => {
      asked.push(request.url ?? '')
      const body = pages[request.url ?? '']
      response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': 'text/html', ETag: '"1"' }).end(body)
    })
    return { address: feed, asked }
  }

  const newsOf = (...paths: string[]) =>
    `<urlset>${paths
      .map(
        (path) =>
          `<url><loc>${path}</loc><news><publication_date>2025-08-08T09:00:00Z</publication_date><title>T</title></news></url>`,
      )
      .join('')}</urlset>`

  test('a news sitemap is read from its pages, and a page without an article is not asked for again', async () => {
    const { address, asked } = await site({
      '/feed': newsOf('/1', '/video'),
      '/1': story('Dam'),
      '/video': '<p>Watch</p>',
    })
    const all = dependencies()
    const source = sourceAt(address, { kind: 'newsSitemap' })
    const { added, update } = await refreshSource(source, NEW, all, never)
    expect(added).toBe(1)
    expect(all.added).toMatchObject([
      { headline: 'Dam', datePublished: '2025-08-08T09:00:00.000Z', publisher: 'The News' },
    ])
    expect(update).toMatchObject({ etag: '"1"', withoutArticle: [new URL('/video', address).href] })
    asked.length = 0
    await refreshSource(source, update, all, never)
    expect(asked).toEqual(['/feed', '/robots.txt'])
  })

  test('pages of a site without access are said to be, with what to ask for', async () => {
    const { address, asked } = await site({ '/feed': newsOf('http://pages.example/1', 'http://pages.example/2') })
    const all = dependencies({ hasAccess: async (wanted) => wanted === address })
    const { update } = await refreshSource(sourceAt(address, { kind: 'newsSitemap' }), NEW, all, never)
    expect(update.status).toMatchObject({ state: 'noPermission', pageSites: ['http://pages.example'] })
    expect(asked).toEqual(['/feed'])
  })

  test('a page that shows no more than a teaser is kept as it is, and read once', async () => {
    const paywall = `<article><h1>Dam</h1><p>${LONG.slice(0, 300)}</p><p>${LONG.slice(300, 500)}</p></article>`
    const { address, asked } = await site({ '/feed': newsOf('/paid'), '/paid': paywall })
    const all = dependencies({ dropUnwanted: async (entries) => [...entries] })
    const source = sourceAt(address, { kind: 'newsSitemap' })
    const { update } = await refreshSource(source, NEW, all, never)
    expect(all.added).toMatchObject([{ headline: 'Dam' }])
    await refreshSource(source, update, all, never)
    expect(asked.filter((path) => path === '/paid')).toHaveLength(1)
  })

  test('pages that are left are read by the next refreshes, even of a list that has not changed', async () => {
    const paths = Array.from({ length: 45 }, (_, i) => `/${i}`)
    const { address } = await site({
      '/feed': newsOf(...paths),
      ...Object.fromEntries(paths.map((path) => [path, story(path)])),
    })
    const all = dependencies()
    const source = sourceAt(address, { kind: 'newsSitemap' })
    let before = NEW
    const counts: number[] = []
    for (let i = 0; i < 3; i++) {
      const { added, update } = await refreshSource(source, before, all, never)
      counts.push(added)
      before = update
      expect(update.etag).toBe(i < 2 ? undefined : '"1"')
    }
    expect(counts).toEqual([20, 20, 5])
  })

  test('what was read before a cancel stays', async () => {
    const paths = Array.from({ length: 12 }, (_, i) => `/${i}`)
    const { address } = await site({
      '/feed': newsOf(...paths),
      ...Object.fromEntries(paths.map((path) => [path, story(path)])),
    })
    const cancel = new AbortController()
    const all = dependencies()
    const { readPage } = all
    let read = 0
    all.readPage = async (html, page) => {
      if (++read === 8) cancel.abort()
      return readPage(html, page)
    }
    const request = { signal: cancel.signal, byHand: false }
    await expect(refreshSource(sourceAt(address, { kind: 'newsSitemap' }), NEW, all, request)).rejects.toThrow()
    expect(all.added).toHaveLength(5)
  })

  test('WordPress gives whole texts', async () => {
    const post = {
      link: '/1',
      date_gmt: '2025-08-08T09:00:00',
      title: { rendered: 'A &amp; B' },
      content: { rendered: `<p>${LONG}</p>` },
    }
    const { address } = await site({ '/feed': JSON.stringify([post]) })
    const all = dependencies()
    const { update } = await refreshSource(sourceAt(address, { kind: 'wordpress' }), NEW, all, never)
    expect(all.added).toMatchObject([
      { headline: 'A & B', articleBody: LONG.trim(), datePublished: '2025-08-08T09:00:00.000Z' },
    ])
    expect(update.status).toEqual({ state: 'fine', lastRefreshed: expect.any(String) })
  })

  test('WordPress that robots.txt forbids is left alone', async () => {
    const { address, asked } = await site({ '/robots.txt': 'User-agent: *\nDisallow: /feed' })
    const { update } = await refreshSource(sourceAt(address, { kind: 'wordpress' }), NEW, dependencies(), never)
    expect(update.status).toMatchObject({ state: 'failing', problem: expect.stringContaining('robots.txt') })
    expect(asked).toEqual(['/robots.txt'])
  })

  test.each([
    ['a feed without articles', 'feed' as const, feedOf(), /no articles in this file/],
    ['a feed that breaks off', 'feed' as const, '<rss version="2.0"><channel>', /breaks off/],
    ['a feed that is broken', 'feed' as const, '<rss version="2.0">\n<channel><!-- --\n></item></rss>', /./],
    ['a sitemap that is a page', 'newsSitemap' as const, '<!doctype html><p>', /web page/],
    ['posts that are an error', 'wordpress' as const, '{"code": "rest_disabled"}', /WordPress/],
  ])('%s is said', async (_, kind, body, problem) => {
    const { address } = await site({ '/feed': body })
    const { update } = await refreshSource(sourceAt(address, { kind }), NEW, dependencies(), never)
    expect(update.status).toMatchObject({ state: 'failing', problem: expect.stringMatching(problem) })
  })

  test.each([
    [
      'is said, with what to do, where access to the site is not whole',
      (address: string) => address.startsWith('http:'),
      'noPermission',
    ],
    ['is a failure where it is', () => true, 'failing'],
  ])('a redirect that cannot be followed %s', async (_, isOpen, state) => {
    const feed = await serve(
      (_request, response) => void response.writeHead(301, { Location: 'http://127.0.0.1:1/' }).end(),
    )
    const all = dependencies({ hasAccess: async (address) => isOpen(address) })
    const { update } = await refreshSource(sourceAt(feed), NEW, all, never)
    expect(update.status).toMatchObject({ state, problem: expect.stringContaining('redirected') })
  })

  test('by hand a source that failed is asked again at once', async () => {
    const { address, asked } = await site({ '/feed': feedOf('<title>A</title><description>x</description>') })
    const before: SourceUpdate = {
      ...NEW,
      status: { state: 'failing', notBefore: '2025-08-09T00:00:00Z' },
      failures: 3,
    }
    await refreshSource(sourceAt(address), before, dependencies(), never)
    expect(asked).toEqual([])
    const { update } = await refreshSource(sourceAt(address), before, dependencies(), { ...never, byHand: true })
    expect(asked).toEqual(['/feed'])
    expect(update.status.state).toBe('fine')
  })
})
