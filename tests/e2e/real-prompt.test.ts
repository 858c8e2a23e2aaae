/**
 * The browser's own prompts, accepted by a real mouse: from the install to a comparison on a page that no bundled article
 * reports, in Chrome and in Firefox, and on to outlets that nobody subscribed to. In Firefox no tool sees into the popup:
 * there the page's highlights and the log of the network tell what came of a click.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findBrowser } from '../../src/cli/find-browser.ts'
import { findPopup } from '../../src/cli/open-popup.ts'
import type { Desktop } from './harness/desktop.ts'
import { findTab } from './harness/find-tab.ts'
import { type LocalWeb, openLocalWeb } from './harness/local-web.ts'
import { named } from './harness/named.ts'
import { listHostsAsked } from './harness/network-log.ts'
import { OUTLETS } from './harness/newsstand/outlets.ts'
import { LIST, publishNewsstand } from './harness/newsstand/publish.ts'
import { placeOf, stockOutlets } from './harness/newsstand/stock.ts'
import { readInventedStories } from './harness/newsstand/stories.ts'
import { readHighlights, readWords } from './harness/page-state.ts'
import { clickAllow, clickEntry } from './harness/toolbar.ts'
import { withWindow } from './harness/visible-browser.ts'

const TEST_MS = 240_000
const MAX_CLICKS = 4
/** An outlet that nobody chose, which has the page, and two that only the world list knows to tell its story. */
const [HERE = '', ...OTHERS] = [0, 2, 4].map((report) => OUTLETS[placeOf(0, report)]?.host ?? '')
const LIST_HOST = new URL(LIST).hostname
const CHOSEN = OUTLETS.slice(0, 10).flatMap(({ host }) => [host, `www.${host}`])
/** Where Firefox's popup can have the button "Read them and compare", by the fonts; the prompt has nothing to click there. */
const READ_BUTTON = [318, 333, 348].map((top) => ({ right: 340, top }))
/** How long a popup or a prompt may take to come. */
const OPEN_MS = 2000

const folder = mkdtempSync(join(tmpdir(), 'parallax-newsstand-'))
let web: LocalWeb

beforeAll(() => {
  const env = { ...process.env, VITEST: undefined }
  execFileSync('npx', ['tsx', 'tests/e2e/harness/build-newsstand.ts', folder], { env, stdio: 'ignore' })
})
afterAll(() => rmSync(folder, { recursive: true }))

beforeEach(async () => {
  web = await openLocalWeb()
  publishNewsstand(web, stockOutlets(readInventedStories(), Date.now()), Date.now())
  return () => web.close()
})

const hasAsked = (...hosts: string[]) => hosts.every((host) => listHostsAsked(web).includes(host))

async function click(page: Page, name: string, role: 'button' | 'switch' = 'button'): Promise<void> {
  await page.locator(named(name, role)).click()
}

async function countMarked(page: Page): Promise<number> {
  return Object.values(await readHighlights(page)).flat().length
}

describe.each(['chrome', 'firefox'] as const)('in %s', (engine) => {
  const choices = () => ({
    extension: folder,
    keepWelcome: true,
    preferences: web.preferences,
    switches: engine === 'chrome' ? web.switches : [],
  })

  /** The first sources and the world's headlines, in one prompt. @returns how many clicks it took */
  async function chooseSources(desktop: Desktop, welcome: Page): Promise<number> {
    await click(welcome, 'Know the world’s headlines too', 'switch')
    await click(welcome, 'Add 10 outlets and the world’s headlines')
    await clickAllow(desktop, engine, async () => hasAsked(LIST_HOST))
    await expect.poll(() => readWords(welcome)).toMatch(/Ready: \d+ articles from 9 outlets/)
    return 3
  }

  /** @returns how many clicks it took: one, since who has pinned the icon needs no menu */
  async function comparePage(desktop: Desktop, page: Page): Promise<number> {
    await page.bringToFront()
    desktop.focusWindow(await page.title())
    await clickEntry(desktop, engine, async () => {
      // The next click must not land in the popup.
      await wait(OPEN_MS)
      return (await countMarked(page)) > 0
    })
    return 1
  }

  async function readOthers(desktop: Desktop, browser: Browser): Promise<void> {
    const popup = await findPopup(browser)?.asPage()
    if (popup) await click(popup, 'Read them and compare')
    for (const place of popup ? [] : READ_BUTTON) {
      desktop.click(place)
      await wait(OPEN_MS)
    }
    await clickAllow(desktop, engine, async () => hasAsked(...OTHERS))
  }

  const title = 'one prompt leads from the install to a comparison, and another to outlets that nobody chose'
  it(title, { timeout: TEST_MS }, async (context) => {
    await withWindow(context, findBrowser(engine), choices(), async (desktop, { browser }) => {
      const installed = Date.now()
      const welcome = await findTab(browser, /\/welcome\//)
      await welcome.bringToFront()
      expect(listHostsAsked(web)).toEqual([])
      let clicks = await chooseSources(desktop, welcome)
      expect(listHostsAsked(web).filter((host) => host !== LIST_HOST && !CHOSEN.includes(host))).toEqual([])

      const page = await browser.newPage()
      await page.goto(`http://${HERE}/0`)
      clicks += await comparePage(desktop, page)
      const seconds = Math.round((Date.now() - installed) / 1000)
      console.log(`From the install to the first comparison in ${engine}: ${clicks} clicks, ${seconds} s.`)
      expect(clicks).toBeLessThanOrEqual(MAX_CLICKS)

      const before = await countMarked(page)
      await readOthers(desktop, browser)
      await expect.poll(() => countMarked(page)).toBeGreaterThan(before)
      const agreed = [LIST_HOST, HERE, ...CHOSEN, ...OTHERS]
      expect(listHostsAsked(web).filter((host) => !agreed.includes(host))).toEqual([])
    })
  })
})
