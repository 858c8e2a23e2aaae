/** A browser to work with, whatever it takes: the one that is there, or Debian's Chromium where it may be installed. */
import { type Engine, findBrowser, type InstalledBrowser } from './find-browser.ts'
import { installPackages } from './install-package.ts'

/** @throws Error that tells in one sentence what to install. */
export function ensureBrowser(engine?: Engine): InstalledBrowser {
  const browser = findBrowser(engine) ?? installChromium()
  if (!browser) throw new Error('Chromium was installed and still is not found on the PATH.')
  return browser
}

function installChromium(): InstalledBrowser | undefined {
  if (process.platform !== 'linux') {
    throw new Error('No browser found. Please install Chrome: https://www.google.com/chrome/')
  }
  try {
    installPackages('chromium')
  } catch (error) {
    throw new Error(`No browser found. ${error instanceof Error ? error.message : error}`)
  }
  return findBrowser('chrome')
}
