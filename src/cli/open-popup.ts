/** The popup, opened as a click on the icon opens it: the browser grants `activeTab` for it. */
import type { Browser, Extension, Page, Target } from 'puppeteer-core'

/** How long a comparison may take before something must be wrong. */
const PATIENCE_MS = 60_000

/** Clicks the icon while `page` is in front. The popup is there, not yet filled. */
export async function openPopup(page: Page, extension: Extension): Promise<Page> {
  const opening = page.browser().waitForTarget(isPopup)
  await page.triggerExtensionAction(extension)
  return (await opening).asPage()
}

/**
 * The popup that is open, if one is.
 *
 * @internal
 */
export function findPopup(browser: Browser): Target | undefined {
  return browser.targets().find(isPopup)
}

/** Waits until the popup shows an outcome, and no longer that it works. */
export async function waitUntilFilled(popup: Page): Promise<void> {
  await popup.waitForSelector('main:not([aria-busy="true"]) :is(h1, h2)', { timeout: PATIENCE_MS })
}

function isPopup(target: Target): boolean {
  return /^chrome-extension:.*\/popup\//.test(target.url())
}
