/** Chromium by its own protocol, which knows of extensions and clicks their icons. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, Extension } from 'puppeteer-core'
import { ensureBrowser } from '../../../src/cli/ensure-browser.ts'
import { launchBrowser } from '../../../src/cli/launch-browser.ts'
import { findPopup, openPopup } from '../../../src/cli/open-popup.ts'
import type { Driver, StartDriver } from './driver.ts'

export const startChromium: StartDriver = async (folder, web, keepWelcome) => {
  const { browser, extension } = await launchBrowser(ensureBrowser('chrome'), folder, {
    headless: true,
    switches: web.switches,
    keepWelcome,
  })
  if (!extension) throw new Error('The browser does not list the extension.')
  return driveChromium(browser, extension)
}

function driveChromium(browser: Browser, extension: Extension): Driver {
  const root = `chrome-extension://${extension.id}/`
  return {
    engine: 'chrome',
    browser,
    root,
    async load(tab, url) {
      await tab.goto(url)
    },
    async openTab(url, background) {
      const page = await browser.newPage({ type: 'tab', background })
      await page.goto(url)
      return page
    },
    openPopup: (tab) => openPopup(tab, extension),
    async closePopup() {
      const popup = await findPopup(browser)?.asPage()
      await popup?.close()
    },
    async findPanel() {
      const target = await browser.waitForTarget((candidate) => candidate.url().startsWith(`${root}src/panel/`))
      return target.asPage()
    },
    allowAccess: (origins) => allowAccess(browser, origins),
    async giveAccess(origins, own) {
      await allowAccess(browser, origins)
      await own.evaluate(`chrome.permissions.request({ origins: ${JSON.stringify(origins)} })`)
    },
    takeAccess: (origin) => changeAccess(browser, 'removeHostPermission', [origin]),
    killWorker: () => killWorker(browser),
    // Each page and worker has a console of its own here, and none keeps what was said before somebody listened.
    readConsole: async () => '',
    async saveDownloads(path) {
      const devTools = await browser.target().createCDPSession()
      await devTools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: path })
    },
  }
}

/**
 * Access is given and taken in the browser's own page of extensions: a prompt of the browser is nothing that a tool can
 * click. What was given there is granted without a prompt when the extension asks for it.
 */
export function allowAccess(browser: Browser, origins: readonly string[]): Promise<void> {
  return changeAccess(browser, 'addHostPermission', origins)
}

type Change = 'addHostPermission' | 'removeHostPermission'

async function changeAccess(browser: Browser, change: Change, origins: readonly string[]): Promise<void> {
  const page = await browser.newPage({ type: 'tab', background: true })
  await page.goto('chrome://extensions/')
  const [id] = [...(await browser.extensions()).keys()].map((key) => JSON.stringify(key))
  for (const origin of origins) {
    await page.evaluate(`chrome.developerPrivate.${change}(${id}, ${JSON.stringify(origin)})`)
  }
  await page.close()
}

/** Until when a worker has gone. One that is started again at once keeps its target, which goes half a minute later. */
const GONE_MS = 1000

async function killWorker(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker')
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (destroyed) => {
      if (destroyed === target) resolve()
    })
  })
  const worker = await target.worker()
  // It may have gone while it is let go of.
  await worker?.close().catch(() => undefined)
  await Promise.race([gone, wait(GONE_MS)])
}
