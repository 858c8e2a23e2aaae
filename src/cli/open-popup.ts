/** The popup, opened as a click on the icon opens it: the browser grants `activeTab` for it. */
import type { Extension, Page } from 'puppeteer-core'

/** How long a comparison may take before something must be wrong. */
const PATIENCE_MS = 60_000

/** Clicks the icon while `page` is in front. The popup is there, not yet filled. */
export async function openPopup(page: Page, extension: Extension): Promise<Page> {
  const address = `chrome-extension://${extension.id}/`
  const opening = page
    .browser()
    .waitForTarget((target) => target.url().startsWith(address) && target.type() !== 'service_worker')
  await page.triggerExtensionAction(extension)
  return (await opening).asPage()
}

/** Waits until the popup shows an outcome rather than that it works. */
export async function waitUntilFilled(popup: Page): Promise<void> {
  await popup.waitForSelector('main:not([aria-busy="true"]) :is(h1, h2)', { timeout: PATIENCE_MS })
}
