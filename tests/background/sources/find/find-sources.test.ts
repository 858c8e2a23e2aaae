// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { findSources } from '../../../../src/background/sources/find/find-sources.ts'
import { readSiteLinks } from '../../../../src/offscreen/read-site-links.ts'
import { listReaders } from '../list-readers.ts'
import { serve } from '../local-server.ts'

const RSS = '<rss version="2.0"><channel><title>The News</title><language>en</language></channel></rss>'
const never = new AbortController().signal

/** A site with these pages; the address is that of its home page. */
async function site(pages: Record<string, string>): Promise<string> {
  const feed = await serve((request, response) => {
    const body = pages[request.url ?? '']
    response.writeHead(body === undefined ? 404 : 200).end(body)
  })
  return feed.replace('/feed', '/')
}

async function find(address: string) {
  return findSources(
    address,
    {
      ...listReaders,
      hasAccess: async (wanted) => !wanted.includes('closed.example'),
      readSiteLinks: async (html) => readSiteLinks(html),
    },
    never,
  )
}

test('the address of a feed is that feed', async () => {
  const address = await site({ '/': RSS })
  expect(await find(address)).toEqual([{ kind: 'feed', feed: address, title: 'The News', language: 'en' }])
})

test('a site names its feeds', async () => {
  const home = await site({
    '/': '<html lang="en"><title>News</title><link rel=alternate type=application/rss+xml href=/a title=World><link rel=alternate type=application/atom+xml href=/b>',
  })
  expect(await find(home)).toEqual([
    { kind: 'feed', feed: `${home}a`, title: 'World', homepage: home, language: 'en' },
    { kind: 'feed', feed: `${home}b`, title: 'News', homepage: home, language: 'en' },
  ])
})

test.each([
  ['from the root', '/world/', '/rss', '/rss'],
  ['from the page', '/world/', 'feed.xml', '/world/feed.xml'],
  ['on another host', '/', '//feeds.example/a', 'http://feeds.example/a'],
])('a feed may be named %s', async (_, path, href, feed) => {
  const home = await site({ [path]: `<link rel=alternate type=application/rss+xml href=${href}>` })
  const page = new URL(path, home).href
  expect(await find(page)).toMatchObject([{ feed: new URL(feed, home).href, homepage: page }])
})

test('a script is not the address of a feed', async () => {
  const home = await site({ '/': '<link rel=alternate type=application/rss+xml href="javascript:alert(1)">' })
  await expect(find(home)).rejects.toThrow(/names no feed/)
})

test('a site that names none is tried at the usual paths', async () => {
  const home = await site({ '/': '<title>News</title>', '/rss': '<p>no</p>', '/rss.xml': RSS })
  expect(await find(home)).toMatchObject([{ feed: `${home}rss.xml`, title: 'The News' }])
})

test.each([
  ['a site without a feed', { '/': '<title>News</title>' }, /names no feed/],
  ['a site that is not there', {}, /Not found/],
])('%s is reported in words', async (_, pages, words) => {
  await expect(find(await site(pages))).rejects.toThrow(words)
})

const NEWS = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
  <url><loc>/1</loc><news:news><news:publication><news:name>Sitemap Times</news:name><news:language>fr</news:language></news:publication>
  <news:publication_date>2025-08-08</news:publication_date><news:title>Dam breaks</news:title></news:news></url></urlset>`
const PAGES = '<urlset><url><loc>/about</loc></url></urlset>'
const index = (...parts: string[]) =>
  `<sitemapindex>${parts.map((part) => `<sitemap><loc>${part}</loc></sitemap>`).join('')}</sitemapindex>`
const POSTS = JSON.stringify([
  { link: '/1', date_gmt: '2025-08-08T09:00:00', title: { rendered: 'A' }, content: { rendered: '<p>B</p>' } },
])
const POSTS_PATH = '/wp-json/wp/v2/posts?per_page=50&_fields=link%2Cdate_gmt%2Ctitle%2Ccontent'

test.each<[string, Record<string, string>, string]>([
  ['that robots.txt names', { '/robots.txt': 'Sitemap: /a/news.xml', '/a/news.xml': NEWS }, 'a/news.xml'],
  ['at a usual path', { '/news-sitemap.xml': NEWS }, 'news-sitemap.xml'],
  [
    'that an index of robots.txt names',
    { '/robots.txt': 'Sitemap: /all.xml', '/all.xml': index('/pages.xml', '/news-1.xml'), '/news-1.xml': NEWS },
    'news-1.xml',
  ],
  ['that an index at a usual path names', { '/sitemap.xml': index('/x/news.xml'), '/x/news.xml': NEWS }, 'x/news.xml'],
])('a site offers a news sitemap %s', async (_, pages, path) => {
  const home = await site({ '/': '<title>News</title>', ...pages })
  expect(await find(home)).toEqual([
    {
      kind: 'newsSitemap',
      feed: `${home}${path}`,
      title: 'Sitemap Times',
      homepage: home,
      pageSites: [home.slice(0, -1)],
      language: 'fr',
    },
  ])
})

test.each<[string, Record<string, string>]>([
  ['that lists pages alone', { '/sitemap-news.xml': PAGES }],
  ['that is a page', { '/sitemap-news.xml': '<!doctype html><title>Not found</title>' }],
  ['that is broken', { '/sitemap-news.xml': '<urlset><url>' }],
  [
    'that leads in a circle',
    { '/sitemap-news.xml': index('/sitemap-news.xml', '/news-b.xml'), '/news-b.xml': index('/sitemap-news.xml') },
  ],
  ['on a site without access', { '/robots.txt': 'Sitemap: http://closed.example/news.xml' }],
])('a sitemap %s is none', async (_, pages) => {
  await expect(find(await site({ '/': '<title>News</title>', ...pages }))).rejects.toThrow(/no news sitemap/)
})

test('a robots.txt that names a thousand sitemaps costs a few requests', async () => {
  let asked = 0
  const feed = await serve((request, response) => {
    asked++
    const names = Array.from({ length: 1000 }, (_, i) => `Sitemap: /news-${i}.xml`).join('\n')
    response.end(
      request.url === '/robots.txt'
        ? names
        : index(...Array.from({ length: 1000 }, (_, i) => `/news-${i}-${asked}.xml`)),
    )
  })
  await expect(find(feed.replace('/feed', '/'))).resolves.toBeDefined()
  expect(asked).toBeLessThan(30)
})

test('the address of a news sitemap is that sitemap', async () => {
  const address = await site({ '/': NEWS })
  expect(await find(address)).toEqual([
    {
      kind: 'newsSitemap',
      feed: address,
      title: 'Sitemap Times',
      homepage: address,
      pageSites: [address.slice(0, -1)],
    },
  ])
})

test.each([
  ['in the usual place', '', POSTS_PATH],
  ['where its page says', '<link rel="https://api.w.org/" href="/blog/wp-json/">', `/blog${POSTS_PATH}`],
  [
    'without readable addresses',
    '<link rel="https://api.w.org/" href="/index.php?rest_route=/">',
    `/index.php?rest_route=%2Fwp%2Fv2%2Fposts${POSTS_PATH.slice(POSTS_PATH.indexOf('?')).replace('?', '&')}`,
  ],
])('a WordPress site has an interface %s', async (_, link, path) => {
  const home = await site({ '/': `<html lang="en"><title>Blog</title>${link}`, [path]: POSTS })
  expect(await find(home)).toEqual([
    { kind: 'wordpress', feed: new URL(path, home).href, title: 'Blog', homepage: home, language: 'en' },
  ])
})

test('an interface that robots.txt forbids is not offered', async () => {
  const home = await site({
    '/': '<title>Blog</title>',
    '/robots.txt': 'User-agent: *\nDisallow: /wp-json/',
    [POSTS_PATH]: POSTS,
  })
  await expect(find(home)).rejects.toThrow(/names no feed/)
})

test('all that a site offers is listed, feeds first', async () => {
  const home = await site({
    '/': '<title>News</title><link rel=alternate type=application/rss+xml href=/rss>',
    '/sitemap-news.xml': NEWS,
    [POSTS_PATH]: POSTS,
    '/feed': RSS,
  })
  expect((await find(home)).map(({ kind }) => kind)).toEqual(['feed', 'newsSitemap', 'wordpress'])
})
