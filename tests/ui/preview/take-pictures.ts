/** `npx tsx tests/ui/preview/take-pictures.ts [state…]`: every state of popup and card, into `screenshots/`. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { createServer } from 'vite'
import { findBrowser } from '../../../src/cli/find-browser.ts'

interface Look {
  /** CSS pixels; a browser makes a popup no higher than 600. */
  width: number
  height: number
  media?: Record<string, string>
  /** Shows no more than the window does. */
  cut?: boolean
}

const POPUP: Look = { width: 432, height: 600 }
const LOOKS: Record<string, Look> = {
  light: POPUP,
  dark: { ...POPUP, media: { 'prefers-color-scheme': 'dark' } },
  narrow: { ...POPUP, width: 320 },
  // Zoomed to 200 %, a popup as wide as browsers let it be holds half the CSS pixels.
  zoomed: { width: 400, height: 300 },
  forced: { ...POPUP, media: { 'forced-colors': 'active' } },
  // What a reader sees before scrolling.
  firstScreen: { ...POPUP, cut: true },
}
const STATES_IN_EVERY_LOOK = ['full', 'every', 'crowded', 'nothingRelated', 'cardDiffering']
const FOLDER = 'screenshots/popup'

const wanted = process.argv.slice(2)
mkdirSync(FOLDER, { recursive: true })
const server = await createServer({ configFile: join(import.meta.dirname, 'vite.config.ts'), logLevel: 'error' })
await server.listen()
const browser = await puppeteer.launch({
  executablePath: findBrowser('chrome')?.path ?? 'chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
})
try {
  const address = server.resolvedUrls?.local[0] ?? ''
  const page = await browser.newPage()
  await page.goto(address)
  const states = await page.$$eval('a', (links) => links.map(({ textContent }) => textContent ?? ''))
  for (const state of states.filter((state) => wanted.length === 0 || wanted.includes(state))) {
    for (const [look, settings] of Object.entries(LOOKS)) {
      if (look !== 'light' && !STATES_IN_EVERY_LOOK.includes(state)) continue
      await takePicture(`${address}?state=${state}`, join(FOLDER, `${state}-${look}.png`), settings)
    }
  }
} finally {
  await browser.close()
  await server.close()
}

async function takePicture(address: string, path: string, { width, height, media = {}, cut }: Look): Promise<void> {
  const page = await browser.newPage()
  await page.setViewport({ width, height })
  // Not `emulateMediaFeatures`: puppeteer knows no forced colours.
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(media).map(([name, value]) => ({ name, value })),
  })
  await page.goto(address)
  await page.waitForSelector('html[data-ready]')
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)))
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  if (!cut) await page.setViewport({ width, height: whole })
  await page.screenshot({ path: path as `${string}.png` })
  await page.close()
}
