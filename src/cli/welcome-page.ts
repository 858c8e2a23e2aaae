/** The page that Parallax opens when it is installed, which here happens with every launch. */
import type { Browser, Page, Target } from 'puppeteer-core'
import type { InstalledBrowser } from './find-browser.ts'

/** How long a browser may take to open it, in milliseconds. */
const PATIENCE = 15_000
/** Milliseconds between two looks. Not at each frame: a tab in the background draws none. */
const POLL_INTERVAL = 100

/** @internal */
export async function findWelcomePage(browser: Browser): Promise<Page> {
  const target = await browser.waitForTarget(isWelcomePage, { timeout: PATIENCE })
  return target.asPage()
}

/** Has the tab in front that was there before. */
export async function leaveWelcomePage(browser: Browser, engine: InstalledBrowser['engine']): Promise<void> {
  if (engine === 'chrome') return (await findWelcomePage(browser)).close()
  // Firefox shows a tool no page of an extension, but the tab that was in front notices one.
  const [tab] = await browser.pages()
  await tab?.waitForFunction(() => document.visibilityState === 'hidden', {
    polling: POLL_INTERVAL,
    timeout: PATIENCE,
  })
  await tab?.bringToFront()
}

function isWelcomePage(target: Target): boolean {
  return /^chrome-extension:.*\/welcome\//.test(target.url())
}
