/** A visible browser with the build that ships, before a screen of the test's own: what only a real hand can do is done there. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import type { TestContext } from 'vitest'
import type { InstalledBrowser } from '../../../src/cli/find-browser.ts'
import { type LaunchChoices, type LaunchedBrowser, launchBrowser } from '../../../src/cli/launch-browser.ts'
import { servePage } from '../../../src/cli/serve-page.ts'
import { type Desktop, openDesktop, SCREEN } from './desktop.ts'
import { SAMPLE } from './pages.ts'

/** Shows the sample article with the extension in the browser; skips the test where that is not to be had. */
export async function withDesktop(
  context: TestContext,
  installed: InstalledBrowser | undefined,
  use: (desktop: Desktop, browser: Browser, page: Page) => Promise<void>,
): Promise<void> {
  const sample = await servePage(readFileSync(SAMPLE, 'utf8'))
  try {
    await withWindow(context, installed, { extension: resolve('dist') }, async (desktop, { browser }) => {
      const [page = await browser.newPage()] = await browser.pages()
      await page.goto(sample.url)
      desktop.focusWindow(await page.title())
      await use(desktop, browser, page)
    })
  } finally {
    sample.close()
  }
}

/** As a browser is launched; `extension` is the absolute path of the built one. */
type WindowChoices = Omit<LaunchChoices, 'headless' | 'env'> & { extension: string }

/** Opens a browser on a screen of its own; skips the test where either is not to be had. */
export async function withWindow(
  context: TestContext,
  installed: InstalledBrowser | undefined,
  { extension, switches = [], ...choices }: WindowChoices,
  use: (desktop: Desktop, launched: LaunchedBrowser) => Promise<void>,
): Promise<void> {
  if (!installed) return context.skip('this browser is not installed')
  const desktop = await openDesktop().catch((error: Error) => context.skip(error.message))
  const launched = await launchBrowser(installed, extension, {
    ...choices,
    headless: false,
    env: desktop.env,
    switches: [...windowSwitches(installed), ...switches],
  })
  try {
    await use(desktop, launched)
  } finally {
    await launched.browser.close()
    desktop.close()
  }
}

function windowSwitches({ engine }: InstalledBrowser): string[] {
  const { width, height } = SCREEN
  if (engine === 'firefox') return [`--width=${width}`, `--height=${height}`]
  return ['--window-position=0,0', `--window-size=${width},${height}`]
}
