import { expect, test, vi } from 'vitest'
import { PageVisitor } from '../../../src/background/sources/page-visitor.ts'
import { RobotsReader } from '../../../src/background/sources/robots-reader.ts'
import type { NewsArticle } from '../../../src/core/model/article.ts'
import { serve } from './local-server.ts'

const article: NewsArticle = { id: 'a', headline: 'A', publisher: 'P', articleBody: 'B' }

/** A site with this robots.txt, where pages answer with the status in their address: /1?status=404. */
async function visitSite(robots: string | number, { hasAccess = true } = {}) {
  const asked: string[] = []
  const address = await serve((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x')
    asked.push(pathname)
    const isRobots = pathname === '/robots.txt'
    const status = isRobots ? (typeof robots === 'number' ? robots : 200) : Number(searchParams.get('status') ?? 200)
    response.writeHead(status).end(isRobots ? String(robots) : pathname)
  })
  const signal = new AbortController().signal
  const pause = vi.fn(async () => {})
  const dependencies = {
    hasAccess: async () => hasAccess,
    readPage: async (html: string) => (html === '/video' ? undefined : article),
    pause,
  }
  const visitor = new PageVisitor(dependencies, new RobotsReader(signal), signal)
  const visit = async (path: string) => (await visitor.visit(new URL(path, address).href)).state
  return { asked, pause, visit }
}

test.each([
  ['an article', '', '/1', 'read'],
  ['no article', '', '/video', 'noArticle'],
  ['a page that is gone', '', '/1?status=410', 'noArticle'],
  ['a page in trouble', '', '/1?status=500', 'later'],
  ['a forbidden page', 'User-agent: *\nDisallow: /1', '/1', 'closed'],
  ['an open page of the same site', 'User-agent: *\nDisallow: /1', '/2', 'read'],
])('%s', async (_, robots, path, state) => {
  const { visit, asked } = await visitSite(robots)
  expect(await visit(path)).toBe(state)
  expect(asked).toEqual(state === 'closed' ? ['/robots.txt'] : ['/robots.txt', path.split('?')[0]])
})

test.each([
  [404, 'read'],
  [500, 'closed'],
  [429, 'closed'],
])('with a robots.txt that answers %i, a page is %s', async (robots, state) => {
  expect(await (await visitSite(robots)).visit('/1')).toBe(state)
})

test('without access nothing is asked', async () => {
  const { visit, asked } = await visitSite('', { hasAccess: false })
  expect(await visit('/1')).toBe('closed')
  expect(asked).toEqual([])
})

test.each([
  ['', []],
  ['User-agent: *\nCrawl-delay: 2', [2000, 2000]],
  ['User-agent: *\nCrawl-delay: 9999', [5000, 5000]],
])('%j means pauses of %j', async (robots, pauses) => {
  const { visit, pause } = await visitSite(robots)
  for (const path of ['/1', '/2', '/3']) await visit(path)
  expect(pause.mock.calls.flat()).toEqual(pauses)
})

test('robots.txt is asked for once, and no more than twenty pages', async () => {
  const { visit, asked } = await visitSite('')
  for (let i = 0; i < 30; i++) expect(await visit(`/${i}`)).toBe(i < 20 ? 'read' : 'later')
  expect(asked).toHaveLength(21)
})

test('a server in trouble is not asked for the next page', async () => {
  const { visit, asked } = await visitSite('')
  await visit('/1?status=503')
  expect(await visit('/2')).toBe('later')
  expect(asked).not.toContain('/2')
})
