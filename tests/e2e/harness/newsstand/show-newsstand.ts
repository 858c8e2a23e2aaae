/**
 * `npm start -- --newsstand`: a browser as it is a moment after the install, and twenty outlets to read in it. What it is
 * asked for never leaves this machine.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { InstalledBrowser } from '../../../../src/cli/find-browser.ts'
import { type LaunchedBrowser, launchBrowser } from '../../../../src/cli/launch-browser.ts'
import { showHeadless } from '../../../../src/cli/show-headless.ts'
import { findWelcomePage } from '../../../../src/cli/welcome-page.ts'
import { allowAccess } from '../chromium-driver.ts'
import { escapeText, siteOf } from '../feeds.ts'
import { openLocalWeb } from '../local-web.ts'
import { named } from '../named.ts'
import { buildForNewsstand } from './build.ts'
import { OUTLETS } from './outlets.ts'
import { homeOf, LIST, publishNewsstand } from './publish.ts'
import { placeOf, type Stall, stockOutlets } from './stock.ts'
import { hasRealStories, readInventedStories, readRealStories } from './stories.ts'

/** A page that links to all outlets. */
const INDEX = 'http://newsstand.test/'

export async function showNewsstand(browser: InstalledBrowser, headless: boolean): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parallax-newsstand-'))
  await buildForNewsstand(folder)
  const web = await openLocalWeb()
  const now = Date.now()
  const stalls = stockOutlets(hasRealStories() ? readRealStories() : readInventedStories(), now)
  publishNewsstand(web, stalls, now)
  web.publish(INDEX, { body: indexPage(stalls) })
  const { preferences, switches } = web
  const choices = { headless, preferences, switches: browser.engine === 'chrome' ? switches : [], keepWelcome: true }
  const launched = await launchBrowser(browser, folder, choices)
  try {
    if (headless) await readAsNewReader(launched)
    else await leaveToReader(launched)
  } finally {
    await launched.browser.close()
    await web.close()
    await rm(folder, { recursive: true })
  }
}

async function leaveToReader({ browser }: LaunchedBrowser): Promise<void> {
  const [page] = await browser.pages()
  await page?.goto(INDEX)
  console.log(`The outlets are listed at ${INDEX}, and Parallax’s welcome page is in the next tab.`)
  console.log('Close the browser to quit.')
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()))
}

/** The welcome page’s first sources and the world’s headlines, and then a page of an outlet that is not among them. */
async function readAsNewReader(launched: LaunchedBrowser): Promise<void> {
  const { browser } = launched
  const welcome = await findWelcomePage(browser)
  await allowAccess(browser, [...OUTLETS.flatMap(({ host }) => siteOf(host)), `http://${new URL(LIST).host}/*`])
  await welcome.bringToFront()
  await click(welcome, 'Know the world’s headlines too', 'switch')
  await click(welcome, 'Add 10 outlets and the world’s headlines', 'button')
  const ready = await welcome.waitForSelector('.ready', { timeout: 0 })
  console.log(await ready?.evaluate((element) => (element as HTMLElement).innerText))
  const outlet = OUTLETS[placeOf(0, 0)]
  await showHeadless(launched, outlet ? `http://${homeOf(outlet)}/0` : INDEX)
}

async function click(page: Page, name: string, role: 'button' | 'switch'): Promise<void> {
  await page.locator(named(name, role)).click()
}

function indexPage(stalls: readonly Stall[]): string {
  const rows = stalls.map(({ outlet, reports }) => {
    const home = `http://${homeOf(outlet)}`
    const links = reports.map(({ headline }, i) => `<li><a href="${home}/${i}">${escapeText(headline)}</a></li>`)
    return `<h2><a href="${home}/">${outlet.name}</a></h2><p>${outlet.country} · ${outlet.offer}</p><ul>${links.join('')}</ul>`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Newsstand</title>
    <h1>Newsstand</h1><p>Twenty outlets, all of them on this machine.</p>${rows.join('')}</html>`
}
