/**
 * Feeds of a hostile server in real Chromium: while one is refreshed, the longest turn of the worker and of the page that
 * parses HTML for it, which shares its thread with an open popup.
 */
import { type Item, inventItems, originOf, publishFeed, sourceAt } from '../e2e/harness/feeds.ts'
import { type OwnPage, openOwnPage } from '../e2e/harness/own-page.ts'
import type { Reader } from '../e2e/harness/reader.ts'
import { giveAccess } from '../e2e/harness/site-access.ts'
import type { Figure } from './figures.ts'
import { findReadingPage, findWorker, inChromium } from './in-chromium.ts'
import { refresh } from './refresh.ts'
import { WATCH_TURNS } from './watch-turns.ts'

const GOAL = '≤ 200 ms'
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

export function benchFeeds(): Promise<Figure[]> {
  return inChromium(async (reader) => {
    const own = await openOwnPage(reader)
    // Opens the page that parses HTML, so that it can be watched.
    await refreshFeed(reader, own, 'first.test', inventItems('first', 1))
    const figures: Figure[] = []
    for (const [i, [name, makeItems]] of Object.entries(FEEDS).entries()) {
      figures.push(...(await measure(reader, own, name, `hostile${i}.test`, makeItems())))
    }
    return figures
  })
}

async function measure(reader: Reader, own: OwnPage, name: string, host: string, items: Item[]): Promise<Figure[]> {
  const watched = await watch(reader)
  for (const { evaluate } of watched) await evaluate(`{${WATCH_TURNS}}`)
  const start = performance.now()
  await refreshFeed(reader, own, host, items)
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

async function watch(reader: Reader): Promise<Watched[]> {
  const [worker, page] = [await findWorker(reader), await findReadingPage(reader)]
  return [
    { where: 'the worker', evaluate: (code) => worker.evaluate(code) },
    { where: 'the reading page', evaluate: (code) => page.evaluate(code) },
  ]
}

async function refreshFeed(reader: Reader, own: OwnPage, host: string, items: Item[]): Promise<void> {
  publishFeed(reader.web, host, items)
  await giveAccess(reader, own, [originOf(host)])
  await own.ask('saveSources', [sourceAt(host)])
  await refresh(own, [host])
}
