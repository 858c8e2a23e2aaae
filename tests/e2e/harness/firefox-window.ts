/** Asks the script that runs in Firefox's own window, `firefox-window-script.js`. */
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser } from 'puppeteer-core'
import { connectionOf } from './web-driver.ts'

const SCRIPT = readFileSync('tests/e2e/harness/firefox-window-script.js', 'utf8')
const PATIENCE_MS = 30_000
const POLL_MS = 50

export interface FirefoxWindow {
  /** Calls a function of the script by its name. @returns what it gives back, if that is no object */
  call(name: string, ...args: unknown[]): Promise<unknown>
  /** Calls it again and again until it gives back this. @throws Error when it does not in time. */
  until(name: string, wanted: unknown): Promise<void>
}

/** @param id the extension's, as its manifest has it. */
export async function openFirefoxWindow(browser: Browser, id: string): Promise<FirefoxWindow> {
  const connection = connectionOf(browser)
  if (!connection) throw new Error('This is no Firefox.')
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const [window] = result.contexts

  const evaluate = async (expression: string): Promise<unknown> => {
    const params = { expression, target: { context: window?.context }, awaitPromise: true }
    const { result, exceptionDetails } = (await connection.send('script.evaluate', params)).result
    if (exceptionDetails) throw new Error(exceptionDetails.text)
    return result?.value
  }

  await evaluate(`${SCRIPT}\nglobalThis.parallaxReader = openReader(${JSON.stringify(id)})`)
  const call: FirefoxWindow['call'] = (name, ...args) => evaluate(`parallaxReader.${name}(...${JSON.stringify(args)})`)
  return {
    call,
    async until(name, wanted) {
      for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(POLL_MS)) {
        if ((await call(name)) === wanted) return
      }
      throw new Error(`In Firefox, ${name} did not become ${wanted}.`)
    },
  }
}
