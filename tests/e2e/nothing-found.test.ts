/** A page on whose story the library has nothing: what the popup says of it, and where its buttons lead. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { originOf, publishFeed, sourceAt } from './harness/feeds.ts'
import { findTab } from './harness/find-tab.ts'
import { keepPicturesOfFailures } from './harness/keep-pictures.ts'
import { named } from './harness/named.ts'
import { type OwnPage, openOwnPage } from './harness/own-page.ts'
import { readWords } from './harness/page-state.ts'
import { publishText } from './harness/pages.ts'
import { type Reader, startReader } from './harness/reader.ts'
import { giveAccess } from './harness/site-access.ts'

const HOST = 'lighthouse.test'
const TITLE = 'Lighthouse of Varnholm to close after a hundred years'
const STORY = `<p>The lighthouse of Varnholm will close in March, the harbour board said on Friday.</p>
  <p>“Nobody will climb these stairs again,” its keeper Ilse Brandt told the board.</p>
  <p>The board expects to save 40,000 crowns a year, and 12 people in Varnholm will lose their work.</p>`

let reader: Reader
let own: OwnPage
keepPicturesOfFailures(() => reader)

beforeAll(async () => {
  reader = await startReader()
  own = await openOwnPage(reader)
})
afterAll(() => reader?.leave())

async function openStory(): Promise<Page> {
  const page = `<title>${TITLE}</title><article><h1>${TITLE}</h1>${STORY.repeat(3)}</article>`
  const tab = await reader.visit(publishText(reader.web, 'lighthouse.html', page))
  // A page that the popup opened may have been there.
  await tab.bringToFront()
  return reader.clickIcon()
}

function clickButton(page: Page, name: string): Promise<void> {
  return page.locator(named(name)).click()
}

it('says what was looked through and from when, and leads to the sources', async () => {
  const popup = await openStory()
  expect(await readWords(popup)).toContain('among 5 articles of 1 source. The newest is of Aug 10, 2025.')
  await clickButton(popup, 'Choose sources')
  const page = await findTab(reader.browser, `${reader.root}src/options/index.html#add`)
  await page.waitForSelector('a[href="#add"][aria-current]')
  await page.close()
})

it('refreshes the sources and compares again', async () => {
  await own.ask('saveSources', [sourceAt(HOST)])
  await giveAccess(reader, own, [originOf(HOST)])
  publishFeed(reader.web, HOST, [{ title: 'Varnholm lighthouse to go dark', html: STORY.replace('12', '15') }])
  const popup = await openStory()
  await clickButton(popup, 'Refresh now')
  await expect.poll(() => readWords(popup)).toContain(`Paper of ${HOST}`)
})

it('works with settings that cannot be read, and says so', async () => {
  await own.page.evaluate(`chrome.storage.local.set({ settings: { neverSites: 'bank.example', highlights: 7 } })`)
  expect(await readWords(await openStory())).toContain(`Paper of ${HOST}`)
  const options = await reader.openTab(`${reader.root}src/options/index.html#settings`, false)
  await expect.poll(() => readWords(options)).toContain('2 settings could not be read')
})
