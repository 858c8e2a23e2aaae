/**
 * What many pages and many refreshes leave in memory, in real Chromium with the extension that ships and a library as large
 * as the largest: a round of pages, two hours of refreshes by a clock that is put forward, the same round again.
 */
import { listQuarters } from '../../src/background/world-list/quarters.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import type { Listing } from '../../src/core/model/listing.ts'
import { WORLD_LIST } from '../../src/core/model/source.ts'
import type { RefreshProgress } from '../../src/messaging/library-protocol.ts'
import { originOf, publishFeed } from '../e2e/harness/feeds.ts'
import { type OwnPage, openOwnPage } from '../e2e/harness/own-page.ts'
import type { Reader } from '../e2e/harness/reader.ts'
import { giveAccess } from '../e2e/harness/site-access.ts'
import { toItem } from './article-markup.ts'
import { type Figure, median } from './figures.ts'
import { inChromium, putClockForward } from './in-chromium.ts'
import { fillLibrary, fillListings, HOST, publishQuarter } from './large-library.ts'
import { measureLasting, openLastingPages } from './lasting-pages.ts'
import { makeListings } from './make-listings.ts'
import { refresh } from './refresh.ts'
import { publishRound, type RoundTimes, readRound } from './round-of-pages.ts'

const LISTINGS = 500_000
const QUARTER_MS = 15 * 60_000
/** Two hours of them, after one that is in the first round. */
const QUARTERS = 9
/** What comes in each. */
const ARTICLES_EACH = 100
/** Of the listings, as much as goes: they are kept for two days. */
const SHARE_EACH = 1 / 192
const BYTES_PER_MEGABYTE = 1_000_000

export function benchLoad(articles: readonly NewsArticle[]): Promise<Figure[]> {
  return inChromium((reader) => measureLoad(reader, articles, LISTINGS))
}

/** The time of each click and the memory before and after. @param count of listings */
export async function measureLoad(reader: Reader, articles: readonly NewsArticle[], count: number): Promise<Figure[]> {
  const dated = articles.toSorted((a, b) => (a.datePublished ?? '').localeCompare(b.datePublished ?? ''))
  const listings = makeListings(articles, count)
  const own = await openOwnPage(reader)
  const library = dated.slice(0, -QUARTERS * ARTICLES_EACH)
  await fill(reader, own, library, listings)
  const round = publishRound(reader.web, library)
  await giveAccess(reader, own, [originOf(HOST), originOf(new URL(round.long).host)])
  // Merges what filling the library has left, and opens the page that parses feeds.
  publishFeed(reader.web, HOST, [])
  await refresh(own, [HOST])
  const lasting = await openLastingPages(reader, round.lasting)
  const arriving = dated.slice(-QUARTERS * ARTICLES_EACH)
  const pass = (quarter: number) => passQuarter(reader, own, quarter, arriving, listings)
  await pass(1)
  // Last before either measurement: the worker holds the part of the library that the last page was compared with.
  const times = [await readRound(reader, own, round)]
  const before = await measureLasting(lasting)
  const arrivals: RefreshProgress[] = []
  for (let quarter = 2; quarter <= QUARTERS; quarter++) arrivals.push(await pass(quarter))
  times.push(await readRound(reader, own, round))
  const after = await measureLasting(lasting)
  return [...listTimes(times), ...compareMemory(before, after, arrivals)]
}

/** From then on the library may hold as much as it does, so that for all that comes something goes. */
async function fill(
  reader: Reader,
  own: OwnPage,
  library: readonly NewsArticle[],
  listings: readonly Listing[],
): Promise<void> {
  // The articles are years old: by default a refresh would drop them.
  const keep = (megabytes: number) =>
    own.page.evaluate(
      `chrome.storage.local.set({ settings: { retention: { days: 100_000, megabytes: ${megabytes} } } })`,
    )
  await keep(100_000)
  await fillLibrary(own, library)
  await keep(Math.floor((await own.ask('storageUse')).bytes / BYTES_PER_MEGABYTE))
  await fillListings(reader, own, listings)
}

/** Puts the worker's clock forward to a quarter of an hour, counted from now, and refreshes all sources. */
async function passQuarter(
  reader: Reader,
  own: OwnPage,
  quarter: number,
  articles: readonly NewsArticle[],
  listings: readonly Listing[],
): Promise<RefreshProgress> {
  const ahead = quarter * QUARTER_MS
  await putClockForward(reader, ahead)
  const [newest = ''] = listQuarters(Date.now() + ahead, 1)
  const article = (quarter - 1) * ARTICLES_EACH
  const size = Math.ceil(listings.length * SHARE_EACH)
  publishQuarter(reader.web, newest, listings.slice((quarter - 1) * size, quarter * size))
  publishFeed(reader.web, HOST, articles.slice(article, article + ARTICLES_EACH).map(toItem))
  return refresh(own, [HOST, WORLD_LIST.id])
}

function listTimes(rounds: readonly RoundTimes[]): Figure[] {
  return rounds.flatMap(({ inTurn, atOnce, long }, i) => {
    const name = `Chromium, ${i === 0 ? 'first' : 'last'} round`
    return [
      {
        name: `${name}, click to comparison, ${inTurn.length} tabs in turn, median`,
        value: median(inTurn),
        unit: 'ms',
      },
      { name: `${name}, the slowest of them`, value: Math.max(...inTurn), unit: 'ms' },
      { name: `${name}, 8 tabs at once, until the last is compared`, value: atOnce, unit: 'ms' },
      { name: `${name}, a page of 1,000 statements`, value: long, unit: 'ms' },
    ]
  })
}

function compareMemory(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  arrivals: readonly RefreshProgress[],
): Figure[] {
  const articles = arrivals.reduce((sum, { articlesAdded }) => sum + articlesAdded, 0)
  const listings = arrivals.reduce((sum, { listingsAdded }) => sum + listingsAdded, 0)
  const came = `${articles.toLocaleString('en')} articles and ${listings.toLocaleString('en')} listings`
  return [...before].map(([name, megabytes]) => {
    const value = after.get(name) ?? Number.NaN
    const than = 'after the first round'
    const ratio = value / megabytes
    return { name: `memory of ${name}, ${came} later`, value, unit: 'MB', than, ratio, goal: '≤ 1.1 x' }
  })
}
