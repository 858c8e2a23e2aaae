/**
 * Feeds of a hostile server in real Chromium: while one is refreshed, the longest turn of the worker and of the page that
 * parses HTML for it, which shares its thread with an open popup.
 */
import { execFileSync } from 'node:child_process'
import type { Browser } from 'puppeteer-core'
import { findBrowser } from '../../src/cli/find-browser.ts'
import { type Item, inventItems, originOf, publishFeed, sourceAt } from '../e2e/harness/feeds.ts'
import { type OwnPage, openOwnPage } from '../e2e/harness/own-page.ts'
import { type Reader, startReader } from '../e2e/harness/reader.ts'
import { giveAccess } from '../e2e/harness/site-access.ts'
import type { Figure } from './figures.ts'
import { WATCH_TURNS } from './watch-turns.ts'

const GOAL = '≤ 200 ms'
const POLL_MS = 20
const SENTENCE = 'It broke on a Sunday. '
/** In bytes: what is fetched at most is 10 MB. */
const LARGE = 9_000_000

const entry = (html: string): Item[] => [{ title: 'A dam', html: `${html}${SENTENCE.repeat(40)}` }]
const fill = (text: string) => text.repeat(LARGE / text.length)

const FEEDS: Record<string, () => Item[]> = {
  'HTML nested 100,000 deep': () => entry('<div>'.repeat(100_000)),
  '9 MB of open elements': () => entry(fill('<b>x')),
  '9 MB of tables in tables': () => entry(fill('<table><tr><td>x')),
  '10,000 entries': () =>
    Array.from({ length: 10_000 }, (_, i) => ({ title: `Dam ${i}`, html: `${i}: ${SENTENCE.repeat(30)}` })),
  '100,000 attributes': () =>
    entry(`<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}="${i}"`).join(' ')}>${SENTENCE}</p>`),
  'a body of 9 MB': () => entry(fill(`<p>${SENTENCE.repeat(10)}</p>`)),
  'a paragraph of 9 MB': () => entry(fill(SENTENCE)),
}

export async function benchFeeds(): Promise<Figure[]> {
  if (!findBrowser('chrome')) {
    console.error('No Chromium on this machine: no feeds are measured.')
    return []
  }
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], { stdio: ['ignore', process.stderr, process.stderr] })
  const reader = await startReader()
  try {
    const own = await openOwnPage(reader)
    // Opens the page that parses HTML, so that it can be watched.
    await refresh(reader, own, 'first.test', inventItems('first', 1))
    const figures: Figure[] = []
    for (const [i, [name, makeItems]] of Object.entries(FEEDS).entries()) {
      figures.push(...(await measure(reader, own, name, `hostile${i}.test`, makeItems())))
    }
    return figures
  } finally {
    await reader.leave()
  }
}

async function measure(reader: Reader, own: OwnPage, name: string, host: string, items: Item[]): Promise<Figure[]> {
  const watched = await watch(reader.browser)
  for (const { evaluate } of watched) await evaluate(`{${WATCH_TURNS}}`)
  const start = performance.now()
  await refresh(reader, own, host, items)
  const time = performance.now() - start
  const figures: Figure[] = []
  for (const { where, evaluate } of watched) {
    const value = Number(await evaluate('longest'))
    figures.push({ name: `${name}, longest turn of ${where}`, value, unit: 'ms', goal: GOAL })
  }
  return [...figures, { name: `${name}, until it is refreshed`, value: time, unit: 'ms' }]
}

interface Watched {
  where: string
  evaluate(code: string): Promise<unknown>
}

async function watch(browser: Browser): Promise<Watched[]> {
  const worker = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker()
  const page = await (
    await browser.waitForTarget((target) => target.url().endsWith('/src/offscreen/index.html'))
  ).asPage()
  if (!worker) throw new Error('The worker is not running.')
  return [
    { where: 'the worker', evaluate: (code) => worker.evaluate(code) },
    { where: 'the reading page', evaluate: (code) => page.evaluate(code) },
  ]
}

async function refresh(reader: Reader, own: OwnPage, host: string, items: Item[]): Promise<void> {
  publishFeed(reader.web, host, items)
  await giveAccess(reader, own, [originOf(host)])
  await own.ask('saveSources', [sourceAt(host)])
  await own.ask('refresh', { sourceIds: [host] })
  while ((await own.ask('refreshProgress')).running) await new Promise((resolve) => setTimeout(resolve, POLL_MS))
}
