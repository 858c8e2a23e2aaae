/**
 * What readers do in the page without the icon: the keys of the manifest's commands, and the menu of a selected text.
 * Both grant `activeTab`, so that they work on a page that was never compared.
 */
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { type Engine, findBrowser } from '../../src/cli/find-browser.ts'
import { type Desktop, SCREEN } from './harness/desktop.ts'
import { readHighlights } from './harness/page-state.ts'
import { withDesktop } from './harness/visible-browser.ts'

/** An extension gets its keys and makes its menu when it is installed, and a browser tells nobody when that is done. */
const INSTALL_MS = 3000
const QUOTATION = 'there will be no invasion'

/** How far up from its end the menu of a selected text has Parallax's item. */
const BROWSERS: [engine: Engine, fromEnd: number][] = [
  ['chrome', 2],
  ['firefox', 1],
]

describe.each(BROWSERS)('in %s', (engine, fromEnd) => {
  it('keys walk from highlight to highlight, and open and close the card', async (context) => {
    await withDesktop(context, findBrowser(engine), async (desktop, _, page) => {
      await wait(INSTALL_MS)
      const active = async () => (await readHighlights(page))['parallax-active']?.join()
      desktop.press('alt+period')
      await expect.poll(active).toContain('rejected the US idea')
      desktop.press('alt+period')
      await expect.poll(active).toContain('will not come to Mexico')
      desktop.press('alt+shift+period')
      await expect.poll(() => hasCard(page)).toBe(true)
      desktop.press('alt+shift+comma')
      await expect.poll(() => hasCard(page)).toBe(false)
      desktop.press('alt+comma')
      await expect.poll(active).toContain('rejected the US idea')
    })
  })

  it('the menu of a selected text compares it', async (context) => {
    await withDesktop(context, findBrowser(engine), async (desktop, _, page) => {
      await wait(INSTALL_MS)
      await openMenuOf(desktop, page, QUOTATION)
      desktop.press(...Array.from({ length: fromEnd }, () => 'Up'), 'Return')
      await expect.poll(() => hasCard(page)).toBe(true)
    })
  })
})

function hasCard(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('[data-parallax=card]') !== null)
}

/** Selects the paragraph with these words and opens the browser's menu on it. */
async function openMenuOf(desktop: Desktop, page: Page, words: string): Promise<void> {
  const { left, top } = await page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes(wanted))
    if (!paragraph) throw new Error('The page has no such paragraph.')
    paragraph.scrollIntoView({ block: 'center' })
    getSelection()?.selectAllChildren(paragraph)
    const box = paragraph.getBoundingClientRect()
    // A browser has its bars above the page alone.
    return { left: box.left + 30, top: box.top + 10 + outerHeight - innerHeight }
  }, words)
  await desktop.openMenu({ right: SCREEN.width - left, top })
}
