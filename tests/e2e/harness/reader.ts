/**
 * A reader: a real browser with the built extension in it, and a web to read. What ships is what is driven; the
 * icon is clicked through the browser, which grants `activeTab` for it as for a finger.
 */
import { resolve } from 'node:path'
import type { Browser, Extension, Page } from 'puppeteer-core'
import { ensureBrowser } from '../../../src/cli/ensure-browser.ts'
import { launchBrowser } from '../../../src/cli/launch-browser.ts'
import { openPopup, waitUntilFilled } from '../../../src/cli/open-popup.ts'
import { type LocalWeb, openLocalWeb } from './local-web.ts'

export interface Reader {
  browser: Browser
  web: LocalWeb
  extension: Extension
  /** Opens an address in a tab of its own. */
  visit(url: string): Promise<Page>
  /** Clicks the icon on a page and waits for the filled popup. */
  clickIcon(page: Page): Promise<Page>
  leave(): Promise<void>
}

export interface ReaderChoices {
  /** Folder of the built extension. */
  extension?: string
  headless?: boolean
  switches?: string[]
  env?: Record<string, string | undefined>
}

export async function startReader({
  extension: folder = 'dist',
  headless = true,
  switches = [],
  env = process.env,
}: ReaderChoices = {}): Promise<Reader> {
  const web = await openLocalWeb()
  const { browser, extension } = await launchBrowser(ensureBrowser('chrome'), resolve(folder), {
    headless,
    switches: [...web.switches, ...switches],
    env,
  })
  if (!extension) throw new Error('The browser does not list the extension.')
  return {
    browser,
    web,
    extension,
    async visit(url) {
      const page = await browser.newPage()
      await page.goto(url)
      return page
    },
    async clickIcon(page) {
      await page.bringToFront()
      const popup = await openPopup(page, extension)
      await waitUntilFilled(popup)
      return popup
    },
    async leave() {
      await browser.close()
      await web.close()
    },
  }
}
