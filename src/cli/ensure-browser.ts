/** Finds a browser to work with; where there is none, installs Debian's Chromium if it may. */
import { type Engine, findBrowser, type InstalledBrowser } from './find-browser.ts'
import { installPackages } from './install-package.ts'

/** @throws Error that says in one sentence what to install. */
export function ensureBrowser(engine?: Engine): InstalledBrowser {
  const browser = findBrowser(engine) ?? installChromium()
  if (!browser) throw new Error('Chromium was installed but is still not on the PATH.')
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
