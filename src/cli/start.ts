/**
 * `npm start`: shows Parallax on a bundled sample article, in a browser on this machine with a fresh profile.
 * With `--headless`, or without a display, it prints text and saves pictures instead. With `--newsstand`, the browser is a
 * new reader's: the welcome page, and twenty outlets on this machine to be read.
 */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { ensureBrowser } from './ensure-browser.ts'
import { type LaunchedBrowser, launchBrowser } from './launch-browser.ts'
import { servePage } from './serve-page.ts'
import { showHeadless } from './show-headless.ts'

const SAMPLE = 'data/sample/no-invasion.html'
/** Where the built extension goes, for the browser to load. */
const EXTENSION_FOLDER = 'dist'

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: { headless: { type: 'boolean', default: !hasDisplay() }, newsstand: { type: 'boolean' } },
  })
  const browser = ensureBrowser(values.headless ? 'chrome' : undefined)
  if (values.newsstand) {
    // Loaded only now: the tests' newsstand is nothing that the sample needs.
    const { showNewsstand } = await import('../../tests/e2e/harness/newsstand/show-newsstand.ts')
    return showNewsstand(browser, values.headless)
  }
  await build({ logLevel: 'warn' })
  const sample = await servePage(await readFile(SAMPLE, 'utf8'))
  const launched = await launchBrowser(browser, resolve(EXTENSION_FOLDER), values)
  try {
    if (values.headless) await showHeadless(launched, sample.url)
    else await showToReader(launched, sample.url, browser.name)
  } finally {
    await launched.browser.close()
    sample.close()
  }
}

async function showToReader({ browser }: LaunchedBrowser, url: string, name: string): Promise<void> {
  const [page] = await browser.pages()
  await page?.goto(url)
  console.log(`${name} shows the sample article at ${url}`)
  console.log("Click Parallax in the toolbar's extensions menu (the puzzle piece). Close the browser to quit.")
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()))
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
