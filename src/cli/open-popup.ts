/** Opens the popup as a click on the icon does, so that the browser grants `activeTab`. */
import type { Browser, Extension, Page, Target } from 'puppeteer-core'

/** A comparison that takes longer has gone wrong. */
const MAX_WAIT_MS = 60_000

/** Clicks the icon while `page` is in front. The popup may not have its content yet. */
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

/** Waits until the popup shows an outcome instead of its progress. */
export async function waitUntilFilled(popup: Page): Promise<void> {
  await popup.waitForSelector('main:not([aria-busy="true"]) :is(h1, h2)', { timeout: MAX_WAIT_MS })
}

function isPopup(target: Target): boolean {
  return /^chrome-extension:.*\/popup\//.test(target.url())
}
