/** Finds a tab by the address that it has for itself: Firefox tells a tool none of a page of an extension. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, Page } from 'puppeteer-core'

const PATIENCE_MS = 30_000
const POLL_MS = 100

/** @param address whole, or a part of it. @throws Error when there is no such tab after a while. */
export async function findTab(browser: Browser, address: string | RegExp): Promise<Page> {
  const fits = (own: string) => (typeof address === 'string' ? own === address : address.test(own))
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(POLL_MS)) {
    const [found] = (await listTabs(browser)).filter((tab) => fits(tab.address))
    if (found) return found.page
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
