/** A visible browser with the build that ships, before a screen of the test's own: what only a real hand can do is done there. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import type { TestContext } from 'vitest'
import type { InstalledBrowser } from '../../../src/cli/find-browser.ts'
import { launchBrowser } from '../../../src/cli/launch-browser.ts'
import { servePage } from '../../../src/cli/serve-page.ts'
import { type Desktop, openDesktop, SCREEN } from './desktop.ts'
import { SAMPLE } from './pages.ts'

/** Shows the sample article with the extension in the browser; skips the test where that is not to be had. */
export async function withDesktop(
  context: TestContext,
  installed: InstalledBrowser | undefined,
  use: (desktop: Desktop, browser: Browser, page: Page) => Promise<void>,
): Promise<void> {
  if (!installed) return context.skip('this browser is not installed')
  const desktop = await openDesktop().catch((error: Error) => context.skip(error.message))
  const sample = await servePage(readFileSync(SAMPLE, 'utf8'))
  const { browser } = await launchBrowser(installed, resolve('dist'), {
    headless: false,
    env: desktop.env,
    switches: windowSwitches(installed),
  })
  try {
    const [page = await browser.newPage()] = await browser.pages()
    await page.goto(sample.url)
    desktop.focusWindow(await page.title())
    await use(desktop, browser, page)
  } finally {
    await browser.close()
    sample.close()
    desktop.close()
  }
}

function windowSwitches({ engine }: InstalledBrowser): string[] {
  const { width, height } = SCREEN
  if (engine === 'firefox') return [`--width=${width}`, `--height=${height}`]
  return ['--window-position=0,0', `--window-size=${width},${height}`]
}
