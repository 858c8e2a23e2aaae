import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { newsSitemap } from '../../../../src/background/sources/kinds/news-sitemap.ts'
import { parseRobots } from '../../../../src/background/sources/robots.ts'
import type { ListContext } from '../../../../src/background/sources/source-kind.ts'
import { listReaders } from '../list-readers.ts'
import { serve } from '../local-server.ts'

const context: ListContext = {
  ...listReaders,
  signal: new AbortController().signal,
  validators: {},
  now: Date.parse('2025-08-08T10:00:00Z'),
  hasAccess: async (address) => !address.includes('closed.example'),
  readRobots: async () => parseRobots('User-agent: *\nDisallow: /paid'),
}

const article = (path: string, date = '2025-08-08T09:00:00Z') =>
  `<url><loc>${path}</loc><n:news><n:publication_date>${date}</n:publication_date><n:title>${path}</n:title></n:news></url>`
const sitemap = (...articles: string[]) => `<urlset>${articles.join('')}</urlset>`
const index = (...parts: string[]) =>
  `<sitemapindex>${parts.map((part) => `<sitemap><loc>${part}</loc></sitemap>`).join('')}</sitemapindex>`

/** The paths that a site with these files lists, from `/feed` on, and what was asked for. */
async function list(files: Record<string, string | Buffer>): Promise<{ paths: string[]; asked: string[] }> {
  const asked: string[] = []
  const address = await serve((request, response) => {
    asked.push(request.url ?? '')
    const body = files[request.url ?? '']
    response.writeHead(body === undefined ? 404 : 200).end(body)
  })
  const listed = await newsSitemap.list(address, context)
  if (listed.state !== 'listed') throw new Error(listed.state)
  return { paths: listed.list.entries.map((entry) => new URL(entry.address ?? '').pathname), asked }
}

test('lists the last two days, the newest first', async () => {
  const feed = sitemap(
    article('/old', '2025-08-05'),
    article('/yesterday', '2025-08-07'),
    article('/undated', 'soon'),
    article('/now', '2025-08-08T09:59:00Z'),
    article('/in-9999', '9999-12-31'),
    article('/yesterday', '2025-08-07'),
  )
  expect((await list({ '/feed': feed })).paths).toEqual(['/now', '/yesterday', '/undated', '/in-9999'])
})

test.each<[string, Record<string, string | Buffer>, string[]]>([
  [
    'its parts',
    { '/feed': index('/a', '/b'), '/a': sitemap(article('/1')), '/b': sitemap(article('/2')) },
    ['/1', '/2'],
  ],
  [
    'those called news',
    { '/feed': index('/pages', '/news'), '/pages': sitemap(article('/1')), '/news': sitemap(article('/2')) },
    ['/2'],
  ],
  [
    'what can be read',
    { '/feed': index('/gone', '/bad', 'http://closed.example/', '/b'), '/bad': '<', '/b': sitemap(article('/2')) },
    ['/2'],
  ],
  ['packed parts', { '/feed': index('/a.xml.gz'), '/a.xml.gz': gzipSync(sitemap(article('/1'))) }, ['/1']],
  [
    'no index in it',
    { '/feed': index('/feed', '/a', '/b'), '/a': index('/feed', '/a', '/c'), '/b': sitemap(article('/2')) },
    ['/2'],
  ],
])('of an index it reads %s', async (_, files, paths) => {
  expect((await list(files)).paths).toEqual(paths)
})

test('leaves out what robots.txt forbids', async () => {
  expect((await list({ '/feed': sitemap(article('/paid/1'), article('/2')) })).paths).toEqual(['/2'])
})

test.each([
  ['everything is forbidden', sitemap(article('/paid/1')), context.readRobots, /asks programs not to read/],
  ['nobody knows what is', sitemap(article('/1')), async () => undefined, /robots.txt cannot be had/],
])('it says so where %s', async (_, feed, readRobots, problem) => {
  const address = await serve((_request, response) => void response.end(feed))
  expect(await newsSitemap.list(address, { ...context, readRobots })).toEqual({
    state: 'failed',
    problem: expect.stringMatching(problem),
  })
})

test('an index of thousands costs a few requests', async () => {
  const parts = Array.from({ length: 5000 }, (_, i) => `/news-${i}`)
  const files = Object.fromEntries(parts.map((part) => [part, sitemap(article(`/of${part}`))]))
  const { asked, paths } = await list({ '/feed': index(...parts), ...files })
  expect(asked).toHaveLength(6)
  expect(paths).toHaveLength(5)
})

test.each<[string, string | Buffer]>([
  ['is a bomb of gzip', gzipSync(Buffer.alloc(60_000_000))],
  ['is damaged', gzipSync('x'.repeat(5000)).subarray(0, 30)],
  [
    'is a bomb of entities',
    '<!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><urlset>&b;</urlset>',
  ],
  ['is one line of 20 MB', `<urlset>${'x'.repeat(20_000_000)}`],
  ['leads back to the index', index('/feed', '/a', '/b')],
  ['is a page', '<!doctype html><title>Moved</title>'],
])('a part that %s is left out, and the next one is read', async (_, part) => {
  const files = { '/feed': index('/a', '/b'), '/a': part, '/b': sitemap(article('/1')) }
  const { asked, paths } = await list(files)
  expect(paths).toEqual(['/1'])
  expect(asked).toHaveLength(3)
})

test('a list that is a bomb is said to be too large', async () => {
  const address = await serve((_request, response) => void response.end(gzipSync(Buffer.alloc(60_000_000))))
  const problem = expect.stringMatching(/larger than/)
  expect(await newsSitemap.list(address, context)).toMatchObject({ state: 'failed', problem })
})

test.each([
  ['UTF-16', Buffer.from(`\uFEFF<?xml version="1.0" encoding="utf-16"?>${sitemap(article('/1'))}`, 'utf16le')],
  [
    'Latin-1',
    Buffer.from(
      `<?xml version="1.0" encoding="iso-8859-1"?>${sitemap(article('/1').replace('<n:title>', '<n:title>é'))}`,
      'latin1',
    ),
  ],
  ['another encoding than it says', Buffer.from(`<?xml version="1.0" encoding="utf-16"?>${sitemap(article('/1'))}`)],
])('a list in %s is read', async (_, feed) => {
  expect((await list({ '/feed': feed })).paths).toEqual(['/1'])
})

test('a list without an end is cut off', async () => {
  const feed = sitemap(...Array.from({ length: 30_000 }, (_, i) => article(`/${i}`)))
  expect((await list({ '/feed': feed })).paths).toHaveLength(1000)
})

test.each<[string, string | Buffer, RegExp]>([
  ['articles of last week alone', sitemap(article('/1', '2025-08-01')), /no articles of the last two days/],
  ['pages alone', '<urlset><url><loc>/about</loc></url></urlset>', /no articles of the last two days/],
  ['half a file', '<urlset><url>', /breaks off/],
  ['a page', '<!doctype html>', /web page/],
])('%s is said in words', async (_, feed, words) => {
  await expect(list({ '/feed': feed })).rejects.toThrow(words)
})
