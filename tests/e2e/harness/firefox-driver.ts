/**
 * Firefox by WebDriver BiDi. For all that is not in a page, a script runs in the window of Firefox itself
 * (`firefox-window.js`): the popup is the one that a click on the icon opens, with the access that it grants.
 */
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser } from 'puppeteer-core'
import manifest from '../../../manifest.json' with { type: 'json' }
import { findBrowser } from '../../../src/cli/find-browser.ts'
import { installPackages } from '../../../src/cli/install-package.ts'
import { launchBrowser } from '../../../src/cli/launch-browser.ts'
import type { Driver, StartDriver } from './driver.ts'
import { findTab } from './find-tab.ts'

const ID = manifest.browser_specific_settings.gecko.id
/** By default, Firefox draws one for each profile. */
const HOST = '5bd0f6e8-1e6e-4b7b-9d3e-0a1b2c3d4e5f'
const ROOT = `moz-extension://${HOST}/`
const WINDOW_SCRIPT = readFileSync('tests/e2e/harness/firefox-window.js', 'utf8')

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
  // A popup without the keyboard's focus would be shut, and a window without a screen has none.
  'ui.popup.disable_autohide': true,
  // The viewer is a page of Firefox's own, without the interfaces of an extension.
  'devtools.jsonview.enabled': false,
  'browser.download.folderList': 2,
  'browser.download.alwaysOpenPanel': false,
  'browser.download.always_ask_before_handling_new_types': false,
}
const PATIENCE_MS = 30_000
const POLL_MS = 50

export const startFirefox: StartDriver = async (folder, web, keepWelcome) => {
  if (!findBrowser('firefox')) installPackages('firefox-esr')
  const installed = findBrowser('firefox')
  if (!installed) throw new Error('Firefox was installed but is still not on the PATH.')
  const { browser } = await launchBrowser(installed, folder, {
    headless: true,
    switches: ['--remote-allow-system-access'],
    preferences: { ...web.preferences, ...PREFERENCES },
    keepWelcome,
  })
  const call = await openWindowScript(browser)
  const until = (name: string, ...args: unknown[]) => poll(async () => (await call(name, ...args)) === true, name)
  const driver: Driver = {
    engine: 'firefox',
    browser,
    root: ROOT,
    async load(tab, url) {
      // Of pages that are not of the web, BiDi tells nothing: it would wait for their load for ever.
      if (/^https?:/.test(url)) return void (await tab.goto(url))
      await tab.bringToFront()
      await call('load', url)
      await poll(async () => (await call('address')) === url, url)
    },
    async openTab(url, background) {
      await call('openTab', url, background)
      return findTab(browser, url)
    },
    async openPopup() {
      await call('clickIcon')
      await until('showsPopup')
      return findTab(browser, /\/popup\//)
    },
    async closePopup() {
      await call('closePopup')
    },
    async findPanel() {
      await until('showsSidebar')
      return findTab(browser, /\/panel\//)
    },
    async allowAccess(origins) {
      await call('allow', origins)
    },
    async giveAccess(origins) {
      await call('give', origins)
    },
    async takeAccess(origin) {
      await call('take', [origin])
    },
    async killWorker() {
      await call('endBackground')
    },
    readConsole: async () => String(await call('console')),
    async saveDownloads(path) {
      await call('saveTo', path)
    },
  }
  return driver
}

type Call = (name: string, ...args: unknown[]) => Promise<unknown>

/** Puppeteer has no types for commands to the window, which is a context of its own. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>
}

async function openWindowScript(browser: Browser): Promise<Call> {
  const { connection } = browser as unknown as { connection: Connection }
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const [window] = (result as { contexts: { context: string }[] }).contexts
  const evaluate = async (expression: string) => {
    const params = { expression, target: { context: window?.context }, awaitPromise: true }
    const answer = (await connection.send('script.evaluate', params)).result as {
      result?: { value?: unknown }
      exceptionDetails?: { text: string }
    }
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text)
    return answer.result?.value
  }
  await evaluate(`${WINDOW_SCRIPT}\nglobalThis.parallaxReader = openReader(${JSON.stringify(ID)})`)
  return (name, ...args) => evaluate(`parallaxReader.${name}(...${JSON.stringify(args)})`)
}

/** @throws Error when it does not come true in time. */
async function poll(isTrue: () => Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(POLL_MS)) if (await isTrue()) return
  throw new Error(`In vain for: ${what}.`)
}
