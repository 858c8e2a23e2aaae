/** Finds a tab by the address that it has for itself: Firefox tells a tool none of a page of an extension. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, Page } from 'puppeteer-core'

const PATIENCE_MS = 30_000
const POLL_MS = 100
/** When Firefox has told of a tab long ago, if it tells of it at all. */
const UNTOLD_MS = 2000

/** As much of WebDriver BiDi as is needed here, for which Puppeteer has no types. */
interface Connection {
  send(method: 'browsingContext.getTree', params: object): Promise<{ result: { contexts: { context: string }[] } }>
  emit(event: 'browsingContext.contextCreated', context: { context: string }): void
}

/** @param address whole, or a part of it. @throws Error when there is no such tab after a while. */
export async function findTab(browser: Browser, address: string | RegExp): Promise<Page> {
  const fits = (own: string) => (typeof address === 'string' ? own === address : address.test(own))
  const start = Date.now()
  for (let isTold = false; Date.now() < start + PATIENCE_MS; await wait(POLL_MS)) {
    const [found] = (await listTabs(browser)).filter((tab) => fits(tab.address))
    if (found) return found.page
    if (isTold || Date.now() < start + UNTOLD_MS) continue
    await tellOfTabs(browser)
    isTold = true
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
  const { connection } = browser as unknown as { connection?: Connection }
  if (!connection) return
  const { result } = await connection.send('browsingContext.getTree', {})
  const known = (await browser.pages()).map((page) => (page.mainFrame() as unknown as { _id: string })._id)
  for (const tab of result.contexts) {
    if (!known.includes(tab.context)) connection.emit('browsingContext.contextCreated', tab)
  }
}
