/** What is measured in a real Chromium, with the extension that ships in it. */
import { execFileSync } from 'node:child_process'
import type { Page, WebWorker } from 'puppeteer-core'
import { findBrowser } from '../../src/cli/find-browser.ts'
import { type Reader, startReader } from '../e2e/harness/reader.ts'
import type { Figure } from './figures.ts'

/** The figures of `measure`; none on a machine without Chromium. */
export async function inChromium(measure: (reader: Reader) => Promise<Figure[]>): Promise<Figure[]> {
  if (!findBrowser('chrome')) {
    console.error('No Chromium on this machine: nothing is measured in it.')
    return []
  }
  // The build's output goes to standard error: standard output is for the figures.
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], { stdio: ['ignore', process.stderr, process.stderr] })
  const reader = await startReader()
  try {
    return await measure(reader)
  } finally {
    await reader.leave()
  }
}

/** The background; it is started if nobody has yet. */
export async function findWorker({ browser }: Reader): Promise<WebWorker> {
  const worker = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker()
  if (!worker) throw new Error('The worker is not running.')
  return worker
}

/** Puts the worker's clock forward, counted from now. */
export async function putClockForward(reader: Reader, milliseconds: number): Promise<void> {
  const worker = await findWorker(reader)
  await worker.evaluate(`globalThis.realNow ??= Date.now; Date.now = () => realNow() + ${milliseconds}`)
}

/** The page that parses HTML for the background, which opens it when it first needs it. */
export async function findReadingPage({ browser }: Reader): Promise<Page> {
  return (await browser.waitForTarget((target) => target.url().endsWith('/src/offscreen/index.html'))).asPage()
}
