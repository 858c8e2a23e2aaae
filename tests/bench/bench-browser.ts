/**
 * Clicks in real Chromium, in the extension that ships: on the sample, with the articles that Parallax comes with; with the
 * large library after the worker was killed, and the memory that the worker takes then; a refresh while the popup is open.
 */
import type { NewsArticle } from '../../src/core/model/article.ts'
import { originOf, publishFeed } from '../e2e/harness/feeds.ts'
import { type OwnPage, openOwnPage } from '../e2e/harness/own-page.ts'
import { publishFile, SAMPLE } from '../e2e/harness/pages.ts'
import type { Reader } from '../e2e/harness/reader.ts'
import { giveAccess } from '../e2e/harness/site-access.ts'
import { toItem } from './article-markup.ts'
import { choosePages } from './choose-pages.ts'
import { type Figure, median } from './figures.ts'
import { inChromium } from './in-chromium.ts'
import { fillLibrary, HOST } from './large-library.ts'
import { measureClicks, timeClick } from './measure-clicks.ts'
import { refresh, refreshWatched } from './refresh.ts'

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
    const count = (await own.ask('storageUse')).articles
    return [
      ...sample,
      ...(await measureClicks(reader, pages, `${count.toLocaleString('en')} articles`, 600)),
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

async function measureRefresh(reader: Reader, own: OwnPage, articles: readonly NewsArticle[]): Promise<Figure[]> {
  await giveAccess(reader, own, [originOf(HOST)])
  // Filling the library leaves segments to merge: an empty refresh does that first, so that it is not measured.
  publishFeed(reader.web, HOST, [])
  await refresh(own, [HOST])
  publishFeed(reader.web, HOST, articles.map(toItem))
  return refreshWatched(reader, own, [HOST], { name: `Chromium, a refresh of ${articles.length} articles`, goal: 2000 })
}
