/**
 * The world list in real Chromium, beside the large library: a click after the worker was killed, and a refresh of an hour
 * while the popup is open.
 */
import { listQuarters } from '../../src/background/world-list/quarters.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import { WORLD_LIST } from '../../src/core/model/source.ts'
import { openOwnPage } from '../e2e/harness/own-page.ts'
import { choosePages } from './choose-pages.ts'
import type { Figure } from './figures.ts'
import { inChromium, putClockForward } from './in-chromium.ts'
import { fillLibrary, fillListings, publishQuarter } from './large-library.ts'
import { makeListings } from './make-listings.ts'
import { measureClicks } from './measure-clicks.ts'
import { refreshWatched } from './refresh.ts'

const LISTINGS = 500_000
const CLICKS = 7
/** As many come in one hour. */
const HOUR = 9600
const HOUR_MS = 60 * 60_000
const QUARTERS = 4
/** The articles are years old. */
const KEEP_ALL = { retention: { days: 100_000, megabytes: 100_000 } }

export function benchWorldList(articles: readonly NewsArticle[]): Promise<Figure[]> {
  return inChromium(async (reader) => {
    const own = await openOwnPage(reader)
    await own.page.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(KEEP_ALL)} })`)
    const listings = makeListings(articles, LISTINGS + HOUR)
    await fillLibrary(own, articles)
    await fillListings(reader, own, listings.slice(0, LISTINGS))
    const library = `${articles.length.toLocaleString('en')} articles and ${LISTINGS.toLocaleString('en')} listings`
    const clicks = await measureClicks(reader, choosePages(articles, CLICKS), library, 1500)
    await putClockForward(reader, HOUR_MS)
    for (const [i, quarter] of listQuarters(Date.now() + HOUR_MS, 1)
      .slice(0, QUARTERS)
      .entries()) {
      const from = LISTINGS + (i * HOUR) / QUARTERS
      publishQuarter(reader.web, quarter, listings.slice(from, from + HOUR / QUARTERS))
    }
    const name = `Chromium, a refresh of an hour’s ${HOUR.toLocaleString('en')} listings`
    return [...clicks, ...(await refreshWatched(reader, own, [WORLD_LIST.id], { name, goal: 5000 }))]
  })
}
