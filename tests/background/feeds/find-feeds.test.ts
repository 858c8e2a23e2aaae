// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { findFeeds } from '../../../src/background/feeds/find-feeds.ts'
import { readFeedLinks } from '../../../src/offscreen/read-feed-links.ts'
import { serve } from './local-server.ts'

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
  return findFeeds(address, async (html) => readFeedLinks(html), never)
}

test('the address of a feed is that feed', async () => {
  const address = await site({ '/': RSS })
  expect(await find(address)).toEqual([{ feed: address, title: 'The News', language: 'en' }])
})

test('a site names its feeds', async () => {
  const home = await site({
    '/': '<html lang="en"><title>News</title><link rel=alternate type=application/rss+xml href=/a title=World><link rel=alternate type=application/atom+xml href=/b>',
  })
  expect(await find(home)).toEqual([
    { feed: `${home}a`, title: 'World', homepage: home, language: 'en' },
    { feed: `${home}b`, title: 'News', homepage: home, language: 'en' },
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
