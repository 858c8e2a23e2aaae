/** Launches a fresh browser with Parallax loaded and nothing from the reader's own profile. */
import puppeteer, { type Browser, type Extension, type LaunchOptions } from 'puppeteer-core'
import type { InstalledBrowser } from './find-browser.ts'
import { leaveWelcomePage } from './welcome-page.ts'

export interface LaunchChoices {
  headless: boolean
  /** Command line switches besides those of every launch. */
  switches?: string[]
  /** Firefox's preferences besides those of every launch. */
  preferences?: Record<string, string | number | boolean>
  /** The environment; by default that of this process. */
  env?: Record<string, string | undefined>
  /** Leaves the page open that Parallax opens when it is installed. */
  keepWelcome?: boolean
}

export interface LaunchedBrowser {
  browser: Browser
  /** Absent in Firefox, where no tool can click an extension's icon. */
  extension: Extension | undefined
}

/** @param extension absolute path of the built extension. */
export async function launchBrowser(
  { engine, path }: InstalledBrowser,
  extension: string,
  { headless, switches = [], preferences = {}, env = process.env, keepWelcome }: LaunchChoices,
): Promise<LaunchedBrowser> {
  const options: LaunchOptions = { executablePath: path, headless, env, defaultViewport: null }
  const browser = await puppeteer.launch(
    engine === 'firefox'
      ? { ...options, browser: 'firefox', args: switches, extraPrefsFirefox: preferences }
      : { ...options, pipe: true, enableExtensions: true, args: [...chromeSwitches(), ...switches] },
  )
  try {
    const id = await browser.installExtension(extension)
    if (!keepWelcome) await leaveWelcomePage(browser, engine)
    return { browser, extension: engine === 'chrome' ? (await browser.extensions()).get(id) : undefined }
  } catch (error) {
    await browser.close()
    throw error
  }
}

/** Chrome's sandbox does not start as root. */
function chromeSwitches(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}
