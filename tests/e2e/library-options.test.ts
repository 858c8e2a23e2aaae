/** The options page from end to end, through its own controls: what a reader does with a library, in the order of a day. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inventItems, originOf, publishFeed, readEventPage, readEventReport, siteOf } from './harness/feeds.ts'
import { keepPicturesOfFailures } from './harness/keep-pictures.ts'
import { named } from './harness/named.ts'
import { readWords } from './harness/page-state.ts'
import { publishText } from './harness/pages.ts'
import { type Reader, startReader } from './harness/reader.ts'
import { allowAccess } from './harness/site-access.ts'

const HOST = 'wire.test'
const OUTLET = `Paper of ${HOST}`

describe('the options page', () => {
  let reader: Reader
  let page: Page
  let downloads: string
  let before: string
  keepPicturesOfFailures(() => reader)

  beforeAll(async () => {
    reader = await startReader()
    downloads = await mkdtemp(join(tmpdir(), 'parallax-'))
    publishFeed(reader.web, HOST, [readEventReport(), ...inventItems('The wire', 4)])
    await reader.saveDownloads(downloads)
    page = await reader.openTab(`${reader.root}src/options/index.html`, false)
    // The background answers after it has dealt with the browser's start, which gives back access that nothing needs.
    await page.waitForSelector('::-p-text(Five articles that come with Parallax)')
    await allowAccess(reader, siteOf(HOST))
  })
  afterAll(async () => {
    await reader?.leave()
    if (downloads) await rm(downloads, { recursive: true })
  })

  /** Clicks what bears these words, on the screen of this address. */
  async function click(hash: string, name: string): Promise<void> {
    await page.evaluate((to) => location.assign(to), hash)
    await page.locator(named(name)).click()
  }

  async function comparePage(): Promise<string> {
    const tab = await reader.visit(publishText(reader.web, 'today.html', readEventPage()))
    await tab.bringToFront()
    const words = await readWords(await reader.clickIcon())
    await page.bringToFront()
    return words
  }

  const pageSays = (words: string | RegExp) => expect.poll(() => readWords(page)).toMatch(words)

  it('adds a feed by its address and fetches it', async () => {
    await page.evaluate(() => location.assign('#add'))
    await page.locator('input[name="address"]').fill(`http://${HOST}/feed.xml`)
    await click('#add', 'Find sources')
    await pageSays(OUTLET)
    await click('#add', 'Add 1 source')
    await pageSays(/Refreshed 1 source: 5 new articles/)
  })

  it('makes pages be compared with what came from it', async () => {
    before = await comparePage()
    expect(before).toContain(OUTLET)
  })

  it('refreshes by hand, and brings nothing twice', async () => {
    await click('#sources', 'Refresh all')
    await pageSays(/Refreshed 1 source: 0 new articles/)
  })

  it('exports everything to a file', async () => {
    await click('#storage', 'Export everything')
    await expect.poll(() => readdir(downloads)).toEqual([expect.stringMatching(/^parallax.*\.json$/)])
  })

  it('deletes everything', async () => {
    await click('#storage', 'Delete everything…')
    await page.locator(named('Delete everything')).click()
    await pageSays('Your library is empty')
    expect(await comparePage()).toMatch(/library is empty/i)
  })

  it('imports the file, and the comparison is the same again', async () => {
    const [file = ''] = await readdir(downloads)
    await page.evaluate(() => location.assign('#add'))
    const input = await page.waitForSelector('input[type="file"]')
    await (input as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(join(downloads, file))
    await pageSays(/10 articles added/)
    expect(await comparePage()).toBe(before)
  })

  it('gives back access to a site when it is taken off the list, and keeps what a source needs', async () => {
    const hasAccess = (host: string) =>
      page.evaluate(`chrome.permissions.contains({ origins: ['${originOf(host)}'] })`) as Promise<boolean>
    await allowAccess(reader, [originOf('daily.test')])
    await page.evaluate(() => location.assign('#settings'))
    // The first of two: sites to compare by themselves, then sites never to read.
    const addSite = await page.waitForSelector('input[name="site"]')
    await addSite?.type('http://daily.test')
    await addSite?.press('Enter')
    await pageSays('Remove')
    expect(await hasAccess('daily.test')).toBe(true)
    await click('#settings', 'Remove http://daily.test')
    await expect.poll(() => hasAccess('daily.test')).toBe(false)
    expect(await hasAccess(HOST)).toBe(true)
  })
})
