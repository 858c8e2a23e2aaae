/**
 * The reader's own gesture: a mouse click on the toolbar's menu of extensions and one on the entry, in a visible
 * browser, with the build that ships. Nothing stands in for the `activeTab` that this grants.
 */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { findBrowser } from '../../src/cli/find-browser.ts'
import { findPopup, waitUntilFilled } from '../../src/cli/open-popup.ts'
import { readHighlights } from './harness/page-state.ts'
import { clickEntry } from './harness/toolbar.ts'
import { withDesktop } from './harness/visible-browser.ts'

it('fills the popup and highlights the page in Chrome', async (context) => {
  await withDesktop(context, findBrowser('chrome'), async (desktop, browser, page) => {
    await clickEntry(desktop, 'chrome', async () => findPopup(browser) !== undefined)
    const popup = await findPopup(browser)?.asPage()
    if (!popup) throw new Error('The popup was closed again.')
    await waitUntilFilled(popup)
    expect(await popup.$$('mark')).not.toHaveLength(0)
    await expect.poll(() => countQuotations(page)).toBeGreaterThan(0)
  })
})

it('highlights the page in Firefox', async (context) => {
  await withDesktop(context, findBrowser('firefox'), async (desktop, _, page) => {
    await clickEntry(desktop, 'firefox', async () => (await countQuotations(page)) > 0)
    expect(await countQuotations(page)).toBeGreaterThan(0)
  })
})

async function countQuotations(page: Page): Promise<number> {
  return (await readHighlights(page))['parallax-quote']?.length ?? 0
}
