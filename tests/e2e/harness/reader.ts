/**
 * A reader: a real browser with the built extension in it, and a web to read. What ships is what is driven; the
 * icon is clicked through the browser, which grants `activeTab` for it as for a finger.
 */
import { resolve } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { ensureBrowser } from '../../../src/cli/ensure-browser.ts'
import { launchBrowser } from '../../../src/cli/launch-browser.ts'
import { findPopup, openPopup, waitUntilFilled } from '../../../src/cli/open-popup.ts'
import { type LocalWeb, openLocalWeb } from './local-web.ts'

export interface Reader {
  browser: Browser
  web: LocalWeb
  /** Opens an address in the one tab that this reader has. */
  visit(url: string): Promise<Page>
  /** Clicks the icon over that tab and waits for the filled popup. */
  clickIcon(): Promise<Page>
  leave(): Promise<void>
}

/**
 * @param folder of the built extension.
 * @param keepWelcome leaves the page open that Parallax opens when it is installed.
 */
export async function startReader(folder = 'dist', keepWelcome = false): Promise<Reader> {
  const web = await openLocalWeb()
  const { browser, extension } = await launchBrowser(ensureBrowser('chrome'), resolve(folder), {
    headless: true,
    switches: web.switches,
    keepWelcome,
  })
  if (!extension) throw new Error('The browser does not list the extension.')
  const [tab = await browser.newPage()] = await browser.pages()
  return {
    browser,
    web,
    async visit(url) {
      await closePopup(browser)
      await tab.goto(url)
      return tab
    },
    async clickIcon() {
      await closePopup(browser)
      const popup = await openPopup(tab, extension)
      await waitUntilFilled(popup)
      return popup
    },
    async leave() {
      await browser.close()
      await web.close()
    },
  }
}

/** A reader who turns to the page leaves the popup, and a browser then shuts it. */
async function closePopup(browser: Browser): Promise<void> {
  const popup = await findPopup(browser)?.asPage()
  await popup?.close()
}
