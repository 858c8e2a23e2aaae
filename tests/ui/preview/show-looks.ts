/** Shows the states of the preview in a browser, one after the other, in the looks in which each is to be seen. */
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
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

/** @param see called with the page that shows a sight, which is closed afterwards. */
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
    const root = server.resolvedUrls?.local[0]
    for (const [face, { page, looks, inEveryLook }] of Object.entries(FACES)) {
      for (const state of await listStates(browser, `${root}${page}`)) {
        for (const [look, settings] of Object.entries(looks)) {
          const sight = { face, state, look, settings }
          if ((look !== 'light' && !inEveryLook.includes(state)) || !isWanted(sight)) continue
          const shown = await show(browser, `${root}${page}?state=${state}${settings.query ?? ''}`, settings)
          await see(shown, sight)
          await shown.close()
        }
      }
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

async function listStates(browser: Browser, address: string): Promise<string[]> {
  const page = await browser.newPage()
  await page.goto(address)
  await page.waitForSelector('html[data-ready]')
  const states = await page.$$eval('a', (links) => links.map(({ textContent }) => textContent ?? ''))
  await page.close()
  return states
}

async function show(browser: Browser, address: string, look: Look): Promise<Page> {
  const page = await browser.newPage()
  await wear(page, look)
  await page.goto(address)
  await page.waitForSelector('html[data-ready]')
  // What moves has come to rest.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)))
  return page
}

/** Gives a page the size and the media of a look. */
export async function wear(page: Page, { width, height, media = {} }: Look): Promise<void> {
  await page.setViewport({ width, height })
  // Not `emulateMediaFeatures`: puppeteer knows no forced colours.
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(media).map(([name, value]) => ({ name, value })),
  })
}
