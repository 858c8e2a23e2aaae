/**
 * `npm run screenshots [state…]`: every state of popup, card and panel, every screen of the options page, and a page
 * with its highlights, into `screenshots/`; without a state named, the most telling ones also into `docs/screenshots/`.
 * The extension is to be built before.
 */
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { publishFile, SAMPLE } from '../../e2e/harness/pages.ts'
import { type Reader, startReader } from '../../e2e/harness/reader.ts'
import { OPTIONS_LOOKS, OPTIONS_SCREENS } from './looks.ts'
import { showLooks, wear } from './show-looks.ts'

const FOLDER = 'screenshots'
const KEPT_FOLDER = 'docs/screenshots'
/** What the documents show. */
const KEPT = [
  'page/page-light',
  'page/popup-light',
  'popup/crowded-dark',
  'popup/full-narrow',
  'popup/full-spanish',
  'popup/cardDiffering-light',
  'panel/full-differences-light',
  'panel/crowded-statements-light',
  'panel/full-story-light',
  'panel/every-picture-dark',
  'options/sources-light',
  'options/settings-dark',
]

const wanted = process.argv.slice(2)
await showLooks(
  (page, { face, state, look, settings }) => takePicture(page, join(face, `${state}-${look}`), settings.cut),
  ({ state }) => wanted.length === 0 || wanted.includes(state),
)
if (wanted.length === 0) await takeBuilt()

async function takeBuilt(): Promise<void> {
  const reader = await startReader()
  try {
    await takeOptions(reader)
    await takePage(reader)
  } finally {
    await reader.leave()
  }
  keep()
}

/** @param cut shows no more than the window does. */
async function takePicture(page: Page, name: string, cut = false): Promise<void> {
  const path = join(FOLDER, `${name}.png`) as `${string}.png`
  mkdirSync(join(path, '..'), { recursive: true })
  const { width } = page.viewport() ?? { width: 0 }
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  if (!cut) await page.setViewport({ width, height: whole })
  // What comes into sight only now is drawn a moment later.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
  await page.screenshot({ path })
}

async function takeOptions(reader: Reader): Promise<void> {
  const root = `${reader.root}src/options/index.html`
  for (const screen of OPTIONS_SCREENS) {
    // Neither asks for another language: this page is in the browser's.
    for (const [look, settings] of Object.entries(OPTIONS_LOOKS).filter(([, { query }]) => query === undefined)) {
      const page = await reader.browser.newPage()
      await wear(page, settings)
      await page.goto(`${root}#${screen}`)
      await page.waitForSelector('main h2, main table')
      await takePicture(page, join('options', `${screen}-${look}`))
      await page.close()
    }
  }
}

/** The sample page as a reader has it: compared, its statements marked. */
async function takePage(reader: Reader): Promise<void> {
  const page = await reader.visit(publishFile(reader.web, SAMPLE))
  await page.setViewport({ width: 1000, height: 720 })
  const popup = await reader.clickIcon()
  await takePicture(popup, 'page/popup-light', true)
  await page.evaluate(() => scrollTo({ top: 480, behavior: 'instant' }))
  await takePicture(page, 'page/page-light', true)
}

function keep(): void {
  mkdirSync(KEPT_FOLDER, { recursive: true })
  for (const name of KEPT) copyFileSync(join(FOLDER, `${name}.png`), join(KEPT_FOLDER, `${name.replace('/', '-')}.png`))
}
