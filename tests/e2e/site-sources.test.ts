/** Sources that are not feeds, and sites that moved: found by a site's address and read, through the page's own controls. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  inventItems,
  originOf,
  pageOf,
  publishFeed,
  publishNewsSitemap,
  publishPosts,
  readEventPage,
  readEventReport,
  siteOf,
  sourceAt,
} from './harness/feeds.ts'
import { keepPicturesOfFailures } from './harness/keep-pictures.ts'
import { named } from './harness/named.ts'
import { type OwnPage, openOwnPage } from './harness/own-page.ts'
import { readWords } from './harness/page-state.ts'
import { publishText } from './harness/pages.ts'
import { type Reader, startReader } from './harness/reader.ts'
import { allowAccess, giveAccess } from './harness/site-access.ts'

describe('a site', () => {
  let reader: Reader
  let page: Page
  let own: OwnPage
  keepPicturesOfFailures(() => reader)

  beforeAll(async () => {
    reader = await startReader()
    own = await openOwnPage(reader)
    page = await reader.openTab(`${reader.root}src/options/index.html`, false)
    await page.waitForSelector('::-p-text(Five articles that come with Parallax)')
  })
  afterAll(() => reader?.leave())

  const publish = (url: string, body: string, type = 'text/html') => reader.web.publish(url, { body, type })
  const pageSays = (words: string | RegExp) => expect.poll(() => readWords(page)).toMatch(words)
  const click = (name: string) => page.locator(named(name)).click()

  async function findAt(address: string): Promise<void> {
    await page.bringToFront()
    await page.evaluate(() => location.assign('#add'))
    await page.locator('input[name="address"]').fill(address)
    await click('Find sources')
  }

  async function showSources(): Promise<void> {
    await page.close()
    page = await reader.openTab(`${reader.root}src/options/index.html#sources`, false)
  }

  async function comparePage(): Promise<string> {
    const tab = await reader.visit(publishText(reader.web, 'today.html', readEventPage()))
    await tab.bringToFront()
    return readWords(await reader.clickIcon())
  }

  async function readRow(name: string) {
    return (await own.ask('listSources')).find(({ source }) => source.name === name)
  }

  it('is found by the news sitemap that its robots.txt names, and read from its pages', async () => {
    publishNewsSitemap(reader.web, 'times.test', [readEventReport(), ...inventItems('The sitemap', 2)])
    publish('http://times.test/', '<title>Times</title>')
    publish(
      'http://times.test/robots.txt',
      'User-agent: *\nDisallow: /2\nSitemap: http://times.test/news.xml',
      'text/plain',
    )
    await allowAccess(reader, siteOf('times.test'))
    await findAt('http://times.test/')
    await pageSays(/Paper of times\.test.*News sitemap: reads the pages/)
    await click('Add 1 source')
    await pageSays(/Refreshed 1 source: 2 new articles/)
    expect(reader.web.requests).not.toContain('http://times.test/2')
    expect(await comparePage()).toContain('Paper of times.test')
  })

  it('is found by its WordPress, whose posts are whole', async () => {
    publishPosts(reader.web, 'blog.test', inventItems('The blog', 3))
    publish('http://blog.test/', '<title>Blog of words</title>')
    await allowAccess(reader, siteOf('blog.test'))
    await findAt('http://blog.test/')
    await pageSays(/Blog of words.*WordPress: full texts/)
    await click('Add 1 source')
    await pageSays(/Refreshed 1 source: 3 new articles/)
    expect(await readRow('Blog of words')).toMatchObject({ status: { state: 'fine' }, articleCount: 3 })
  })

  it('is followed to “www.” with the one permission that was asked for', async () => {
    reader.web.publish('http://moved.test/', { body: '', redirect: 'http://www.moved.test/' })
    publish(
      'http://www.moved.test/',
      '<link rel="alternate" type="application/rss+xml" title="Moved" href="/feed.xml">',
    )
    publishFeed(reader.web, 'www.moved.test', inventItems('The moved', 2))
    await allowAccess(reader, siteOf('moved.test'))
    await findAt('http://moved.test/')
    await pageSays(/Moved.*Feed · /)
    await click('Add 1 source')
    await pageSays(/Refreshed 1 source: 2 new articles/)
  })

  it('that sends elsewhere is said to, and asks for what it takes', async () => {
    reader.web.publish('http://old.test/feed.xml', { body: '', redirect: 'http://www.old.test/feed.xml' })
    publishFeed(reader.web, 'www.old.test', inventItems('The old', 2))
    await giveAccess(reader, own, [originOf('old.test')])
    await own.ask('saveSources', [sourceAt('old.test')])
    await showSources()
    await click('Refresh Paper of old.test')
    await pageSays(/0 refreshed, 1 failed/)
    await click('Show')
    await pageSays(/The server redirected to an address that Parallax may not read/)
    await allowAccess(reader, siteOf('old.test'))
    await click('Give access')
    await pageSays(/Refreshed 1 source: 2 new articles/)
  })

  it.each([
    ['left.test', 'elsewhere.test', false],
    ['gone.test', 'everybodys.test', true],
  ])('that sends from %s to %s altogether is said to, and nothing is taken from there', async (host, other, isOpen) => {
    reader.web.publish(`http://${host}/feed.xml`, { body: '', redirect: `http://${other}/feed.xml` })
    publishFeed(reader.web, other, inventItems('The other', 2))
    // Then the browser would hand it over.
    if (isOpen) reader.web.openUp(other)
    await giveAccess(reader, own, siteOf(host))
    await own.ask('saveSources', [sourceAt(host)])
    await showSources()
    await click(`Refresh Paper of ${host}`)
    await pageSays(/0 refreshed, 1 failed/)
    expect(await readRow(`Paper of ${host}`)).toMatchObject({
      articleCount: 0,
      status: { state: 'failing', problem: expect.stringContaining('redirected to another site') },
    })
    // The browser follows before it looks at permissions, and does not tell where to: it cannot be kept from asking once.
    expect(reader.web.requests.filter((url) => url.includes(other))).toHaveLength(1)
  })

  it('that carries teasers has them replaced by whole texts from its pages', async () => {
    const items = inventItems('The teaser', 3)
    publishFeed(
      reader.web,
      'short.test',
      items.map(({ title }) => ({ title, html: `In short: ${title}.` })),
    )
    for (const [i, item] of items.entries()) publish(`http://short.test/${i}`, pageOf(item))
    await allowAccess(reader, siteOf('short.test'))
    await giveAccess(reader, own, siteOf('short.test'))
    await own.ask('saveSources', [sourceAt('short.test')])
    await showSources()
    await click('Refresh Paper of short.test')
    await pageSays(/Refreshed 1 source: 3 new articles/)
    await click('Fetch the article pages')
    await expect
      .poll(async () => (await own.ask('listSources')).find(({ source }) => source.id === 'short.test'))
      .toMatchObject({ articleCount: 3, status: { state: 'fine' }, source: { fetchPages: true } })
    const bodies = async () =>
      (await own.ask('exportPart', {})).articles
        .filter(({ sourceId }) => sourceId === 'short.test')
        .map(({ article }) => article.articleBody.length > 600)
    await expect.poll(bodies).toEqual([true, true, true])
  })
})
