/**
 * Firefox by WebDriver BiDi. For all that is not in a page, a script runs in the window of Firefox itself
 * (`firefox-window-script.js`): the popup is the one that a click on the icon opens, with the access that it grants.
 */
import type { Browser } from 'puppeteer-core'
import manifest from '../../../manifest.json' with { type: 'json' }
import { findBrowser } from '../../../src/cli/find-browser.ts'
import { installPackages } from '../../../src/cli/install-package.ts'
import { launchBrowser } from '../../../src/cli/launch-browser.ts'
import type { Driver, StartDriver } from './driver.ts'
import { findTab } from './find-tab.ts'
import { type FirefoxWindow, openFirefoxWindow } from './firefox-window.ts'

const ID = manifest.browser_specific_settings.gecko.id
/** By default, Firefox draws one for each profile. */
const HOST = '5bd0f6e8-1e6e-4b7b-9d3e-0a1b2c3d4e5f'
const ROOT = `moz-extension://${HOST}/`

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
  return driveFirefox(browser, await openFirefoxWindow(browser, ID))
}

function driveFirefox(browser: Browser, window: FirefoxWindow): Driver {
  return {
    engine: 'firefox',
    browser,
    root: ROOT,
    async load(tab, url) {
      // Of pages that are not of the web, BiDi tells nothing: it would wait for their load for ever.
      if (/^https?:/.test(url)) return void (await tab.goto(url))
      await tab.bringToFront()
      await window.call('load', url)
      await window.until('address', url)
    },
    async openTab(url, background) {
      await window.call('openTab', url, background)
      return findTab(browser, url)
    },
    async openPopup() {
      await window.call('clickIcon')
      await window.until('showsPopup', true)
      return findTab(browser, /\/popup\//)
    },
    async closePopup() {
      await window.call('closePopup')
    },
    async findPanel() {
      await window.until('showsSidebar', true)
      return findTab(browser, /\/panel\//)
    },
    async allowAccess(origins) {
      await window.call('allow', origins)
    },
    async giveAccess(origins) {
      await window.call('give', origins)
    },
    async takeAccess(origin) {
      await window.call('take', [origin])
    },
    async killWorker() {
      await window.call('endBackground')
    },
    readConsole: async () => String(await window.call('console')),
    async saveDownloads(path) {
      await window.call('saveTo', path)
    },
  }
}
