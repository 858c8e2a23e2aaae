/** The page that Parallax opens when it is installed, which here happens with every launch. */
import type { Browser, Page, Target } from 'puppeteer-core'

/** How long a browser may take to open it. */
const PATIENCE_MS = 15_000

export async function findWelcomePage(browser: Browser): Promise<Page> {
  const target = await browser.waitForTarget(isWelcomePage, { timeout: PATIENCE_MS })
  return target.asPage()
}

function isWelcomePage(target: Target): boolean {
  return /^(?:chrome|moz)-extension:.*\/welcome\//.test(target.url())
}
