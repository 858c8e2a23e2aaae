/** `npx tsx tests/ui/preview/take-pictures.ts [state…]`: every state of popup, card and panel, into `screenshots/`. */
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
  /** What the address says besides the state. */
  query?: string
  /** Shows no more than the window does. */
  cut?: boolean
}

const POPUP: Look = { width: 432, height: 600 }
/** As wide as Chrome makes a side panel at first. */
const PANEL: Look = { width: 360, height: 900 }

/** A page of the preview, with the looks in which some of its states are shown. */
interface Face {
  page: string
  looks: Record<string, Look>
  inEveryLook: string[]
}

const FACES: Record<string, Face> = {
  popup: {
    page: '',
    looks: {
      ...looksOf(POPUP),
      // Zoomed to 200 %, a popup as wide as browsers let it be holds half the CSS pixels.
      zoomed: { width: 400, height: 300 },
      // What a reader sees before scrolling.
      firstScreen: { ...POPUP, cut: true },
    },
    inEveryLook: ['full', 'every', 'crowded', 'nothingRelated', 'cardDiffering'],
  },
  panel: {
    page: 'panel.html',
    looks: { ...looksOf(PANEL), largeText: { ...PANEL, query: '&text=large' }, wide: { ...PANEL, width: 900 } },
    inEveryLook: [
      'full-differences',
      'full-story',
      'crowded-statements',
      'crowded-picture',
      'every-picture',
      'pair',
      'notCompared',
    ],
  },
}

function looksOf(look: Look): Record<string, Look> {
  return {
    light: look,
    dark: { ...look, media: { 'prefers-color-scheme': 'dark' } },
    narrow: { ...look, width: 320 },
    forced: { ...look, media: { 'forced-colors': 'active' } },
  }
}

const wanted = process.argv.slice(2)
const server = await createServer({ configFile: join(import.meta.dirname, 'vite.config.ts'), logLevel: 'error' })
await server.listen()
const browser = await puppeteer.launch({
  executablePath: findBrowser('chrome')?.path ?? 'chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
})
try {
  for (const [name, face] of Object.entries(FACES)) {
    await takePicturesOf(face, `${server.resolvedUrls?.local[0]}${face.page}`, join('screenshots', name))
  }
} finally {
  await browser.close()
  await server.close()
}

async function takePicturesOf({ looks, inEveryLook }: Face, address: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const state of (await listStates(address)).filter((state) => wanted.length === 0 || wanted.includes(state))) {
    for (const [look, settings] of Object.entries(looks)) {
      if (look !== 'light' && !inEveryLook.includes(state)) continue
      await takePicture(`${address}?state=${state}`, join(folder, `${state}-${look}.png`), settings)
    }
  }
}

async function listStates(address: string): Promise<string[]> {
  const page = await browser.newPage()
  await page.goto(address)
  await page.waitForSelector('html[data-ready]')
  const states = await page.$$eval('a', (links) => links.map(({ textContent }) => textContent ?? ''))
  await page.close()
  return states
}

async function takePicture(
  address: string,
  path: string,
  { width, height, media = {}, query = '', cut }: Look,
): Promise<void> {
  const page = await browser.newPage()
  await page.setViewport({ width, height })
  // Not `emulateMediaFeatures`: puppeteer knows no forced colours.
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(media).map(([name, value]) => ({ name, value })),
  })
  await page.goto(`${address}${query}`)
  await page.waitForSelector('html[data-ready]')
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)))
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  if (!cut) await page.setViewport({ width, height: whole })
  await page.screenshot({ path: path as `${string}.png` })
  await page.close()
}
