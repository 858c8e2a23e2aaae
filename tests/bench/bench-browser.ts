/**
 * Clicks in real Chromium, in the extension that ships: on the sample, with the articles that Parallax comes with; with the
 * large library after the worker was killed, and the memory that the worker takes then; a refresh while the popup is open.
 */
import type { NewsArticle } from '../../src/core/model/article.ts'
import { originOf, publishFeed } from '../e2e/harness/feeds.ts'
import { killWorker } from '../e2e/harness/kill-worker.ts'
import { type OwnPage, openOwnPage } from '../e2e/harness/own-page.ts'
import { publishFile, publishText, SAMPLE } from '../e2e/harness/pages.ts'
import type { Reader } from '../e2e/harness/reader.ts'
import { giveAccess } from '../e2e/harness/site-access.ts'
import { toItem, toPage } from './article-markup.ts'
import { choosePages } from './choose-pages.ts'
import { type Figure, median } from './figures.ts'
import { findWorker, inChromium } from './in-chromium.ts'
import { fillLibrary, HOST } from './large-library.ts'
import { measureMemory } from './measure-memory.ts'
import { refresh } from './refresh.ts'
import { WATCH_FRAMES } from './watch-frames.ts'

const CLICKS = 7
/** Articles that the refresh finds new. */
const REFRESHED = 300
/** The articles are years old: by default a refresh would drop them. */
const KEEP_ALL = { retention: { days: 100_000, megabytes: 100_000 } }

export function benchBrowser(articles: readonly NewsArticle[]): Promise<Figure[]> {
  return inChromium(async (reader) => {
    const own = await openOwnPage(reader)
    const sample = await measureSample(reader)
    await own.page.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(KEEP_ALL)} })`)
    const dated = articles.toSorted((a, b) => (a.datePublished ?? '').localeCompare(b.datePublished ?? ''))
    const library = dated.slice(0, -REFRESHED)
    await fillLibrary(own, library)
    const pages = choosePages(library, CLICKS)
    return [
      ...sample,
      ...(await measureClicks(reader, pages, (await own.ask('storageUse')).articles)),
      ...(await measureRefresh(reader, own, dated.slice(-REFRESHED))),
    ]
  })
}

/** As the first page that a reader sees: the worker is awake, and has the library at hand after the first click. */
async function measureSample(reader: Reader): Promise<Figure[]> {
  const times: number[] = []
  while (times.length <= CLICKS) {
    await reader.visit(publishFile(reader.web, SAMPLE))
    times.push(await timeClick(reader))
  }
  const [first = Number.NaN, ...others] = times
  const name = 'Chromium, the sample and the bundled articles'
  return [
    { name: `${name}, click to comparison`, value: median(others), unit: 'ms', goal: '≤ 250 ms' },
    { name: `${name}, first click of all`, value: first, unit: 'ms' },
  ]
}

async function measureClicks(reader: Reader, pages: readonly NewsArticle[], count: number): Promise<Figure[]> {
  const times: number[] = []
  const memory: number[] = []
  for (const [i, page] of pages.entries()) {
    await reader.visit(publishText(reader.web, `bench-${i}.html`, toPage(page)))
    await killWorker(reader)
    times.push(await timeClick(reader))
    memory.push(await measureMemory((await findWorker(reader)).client))
  }
  const name = `Chromium, ${count.toLocaleString('en')} articles, worker killed`
  return [
    { name: `${name}, click to comparison`, value: median(times), unit: 'ms', goal: '≤ 600 ms' },
    { name: `${name}, slowest of ${CLICKS}`, value: Math.max(...times), unit: 'ms' },
    {
      name: 'memory of the worker: heap and buffers, at most',
      value: Math.max(...memory),
      unit: 'MB',
      goal: '≤ 300 MB',
    },
  ]
}

async function timeClick(reader: Reader): Promise<number> {
  const start = performance.now()
  await reader.clickIcon()
  return performance.now() - start
}

async function measureRefresh(reader: Reader, own: OwnPage, articles: readonly NewsArticle[]): Promise<Figure[]> {
  await giveAccess(reader, own, [originOf(HOST)])
  // Filling the library leaves segments to merge: an empty refresh does that first, so that it is not measured.
  publishFeed(reader.web, HOST, [])
  await refresh(own, [HOST])
  publishFeed(reader.web, HOST, articles.map(toItem))
  const popup = await reader.clickIcon()
  await popup.evaluate(`{${WATCH_FRAMES}}`)
  const start = performance.now()
  const { articlesAdded } = await refresh(own, [HOST])
  const time = performance.now() - start
  const name = `Chromium, a refresh of ${articlesAdded} articles`
  return [
    { name, value: time, unit: 'ms', goal: '≤ 2,000 ms' },
    {
      name: `${name}, longest pause of the popup`,
      value: Number(await popup.evaluate('longest')),
      unit: 'ms',
      goal: '≤ 50 ms',
    },
  ]
}
