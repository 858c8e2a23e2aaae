/** Finds a tab by the address that it has for itself: Firefox tells a tool none of a page of an extension. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, Page } from 'puppeteer-core'

const PATIENCE_MS = 30_000
const POLL_MS = 200

/** @param address whole, or a part of it. @throws Error when there is no such tab after a while. */
export async function findTab(browser: Browser, address: string | RegExp): Promise<Page> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(POLL_MS)) {
    for (const page of await browser.pages()) {
      // A tab that is still on its way to its page has nothing to say.
      const own = await page.evaluate(() => location.href).catch(() => '')
      if (typeof address === 'string' ? address === own : address.test(own)) return page
    }
  }
  throw new Error(`No tab has an address like ${address}.`)
}
