/** Finds a tab by the address that it has for itself: Firefox tells a tool none of a page of an extension. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, Page } from 'puppeteer-core'
import { connectionOf } from './web-driver.ts'

const PATIENCE_MS = 30_000
const POLL_MS = 100
/** When Firefox has told of a tab long ago, if it tells of it at all: before this, Puppeteer would hear of it twice. */
const UNTOLD_MS = 2000

/** @param address whole, or a part of it. @throws Error when there is no such tab after a while. */
export async function findTab(browser: Browser, address: string | RegExp): Promise<Page> {
  const fits = (own: string) => (typeof address === 'string' ? own === address : address.test(own))
  let told = Date.now()
  for (const end = told + PATIENCE_MS; Date.now() < end; await wait(POLL_MS)) {
    const [found] = (await listTabs(browser)).filter((tab) => fits(tab.address))
    if (found) return found.page
    if (Date.now() < told + UNTOLD_MS) continue
    await tellOfTabs(browser)
    told = Date.now()
  }
  throw new Error(`No tab has an address like ${address}.`)
}

/** All tabs with their addresses; one that is still on its way to its page has none. */
export async function listTabs(browser: Browser): Promise<{ page: Page; address: string }[]> {
  const pages = await browser.pages()
  return Promise.all(
    pages.map(async (page) => ({ page, address: await page.evaluate(() => location.href).catch(() => '') })),
  )
}

/**
 * Tells Puppeteer of the tabs that Firefox has told nothing of: it holds back the news of one that shows a page of an
 * extension at that moment (bugzilla.mozilla.org/1755014), and lists it none the less.
 */
async function tellOfTabs(browser: Browser): Promise<void> {
  const connection = connectionOf(browser)
  if (!connection) return
  const { result } = await connection.send('browsingContext.getTree', {})
  const known = (await browser.pages()).map((page) => (page.mainFrame() as unknown as { _id: string })._id)
  for (const tab of result.contexts) {
    if (!known.includes(tab.context)) connection.emit('browsingContext.contextCreated', tab)
  }
}
