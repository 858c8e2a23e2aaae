/** Shows the states of the preview in a browser, one after the other, in the looks in which each is to be seen. */
import { join } from 'node:path'
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core'
import { createServer } from 'vite'
import { findBrowser } from '../../../src/cli/find-browser.ts'
import { FACES, type Look } from './looks.ts'

/** A state of a face in one look. */
export interface Sight {
  face: string
  state: string
  look: string
  settings: Look
}

/** @param see called with the page that shows a sight, and the next one afterwards. */
export async function showLooks(
  see: (page: Page, sight: Sight) => Promise<void>,
  isWanted: (sight: Sight) => boolean = () => true,
): Promise<void> {
  const server = await createServer({ configFile: join(import.meta.dirname, 'vite.config.ts'), logLevel: 'error' })
  await server.listen()
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chrome')?.path ?? 'chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  try {
    const shown = await browser.newPage()
    const root = server.resolvedUrls?.local[0]
    for (const [face, { page, looks, inEveryLook }] of Object.entries(FACES)) {
      for (const state of await listStates(shown, `${root}${page}`)) {
        for (const [look, settings] of Object.entries(looks)) {
          const sight = { face, state, look, settings }
          if ((look !== 'light' && !inEveryLook.includes(state)) || !isWanted(sight)) continue
          await show(shown, `${root}${page}?state=${state}${settings.query ?? ''}`, settings)
          await see(shown, sight)
        }
      }
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

async function listStates(page: Page, address: string): Promise<string[]> {
  await page.goto(address)
  await page.waitForSelector('html[data-ready]')
  return page.$$eval('a', (links) => links.map(({ textContent }) => textContent ?? ''))
}

async function show(page: Page, address: string, look: Look): Promise<void> {
  await wear(page, look)
  await page.goto(address)
  await page.waitForSelector('html[data-ready]')
  // What moves has come to rest.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)))
}

/** One for each page: what one session asks of a page stays, whatever another one asks. */
const sessions = new WeakMap<Page, CDPSession>()

/** Gives a page the size and the media of a look, instead of those of the last one. */
export async function wear(page: Page, { width, height, media = {} }: Look): Promise<void> {
  await page.setViewport({ width, height })
  // Not `emulateMediaFeatures`: puppeteer knows no forced colours.
  const session = sessions.get(page) ?? (await page.createCDPSession())
  sessions.set(page, session)
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(media).map(([name, value]) => ({ name, value })),
  })
}
