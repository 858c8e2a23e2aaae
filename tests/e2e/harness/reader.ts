/**
 * A reader: a real browser with the built extension in it, and a web to read. What ships is what is driven; the
 * icon is clicked through the browser, which grants `activeTab` for it as for a finger.
 */
import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Engine } from '../../../src/cli/find-browser.ts'
import { waitUntilFilled } from '../../../src/cli/open-popup.ts'
import { startChromium } from './chromium-driver.ts'
import type { Driver } from './driver.ts'
import { startFirefox } from './firefox-driver.ts'
import { type LocalWeb, openLocalWeb } from './local-web.ts'

/** The browser that this run of the suite is in: each has a project in `vite.config.ts`. */
export const ENGINE: Engine = process.env.ENGINE === 'firefox' ? 'firefox' : 'chrome'

export interface Reader extends Driver {
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
  const start = ENGINE === 'firefox' ? startFirefox : startChromium
  const driver = await start(resolve(folder), web, keepWelcome)
  const [tab = await driver.browser.newPage()] = await driver.browser.pages()
  return {
    ...driver,
    web,
    async visit(url) {
      await driver.closePopup()
      await driver.load(tab, url)
      return tab
    },
    async clickIcon() {
      await driver.closePopup()
      const popup = await driver.openPopup(tab)
      await waitUntilFilled(popup)
      return popup
    },
    async leave() {
      await driver.browser.close()
      await web.close()
    },
  }
}
