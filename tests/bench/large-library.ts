/** Puts the large library into the extension in a browser, through the same doors as everything else that comes in. */
import { listFileNames, listQuarters } from '../../src/background/world-list/quarters.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import type { Listing } from '../../src/core/model/listing.ts'
import { WORLD_LIST } from '../../src/core/model/source.ts'
import { galLine, packGal } from '../background/world-list/gal.ts'
import { originOf, sourceAt } from '../e2e/harness/feeds.ts'
import type { LocalWeb } from '../e2e/harness/local-web.ts'
import type { OwnPage } from '../e2e/harness/own-page.ts'
import type { Reader } from '../e2e/harness/reader.ts'
import { giveAccess } from '../e2e/harness/site-access.ts'
import { refresh } from './refresh.ts'

/** The host of the one source that all articles belong to. */
export const HOST = 'bench.test'
/** Articles in one message: the most that the protocol takes. */
const MAX_CHUNK = 500
const LIST = 'http://list.test/gal/'
/** As long as listings are kept by default, and as many quarters of an hour as one refresh fetches of them. */
const DAYS = 2
const QUARTERS_AT_ONCE = 24

/** A few are refused because their date cannot be read. */
export async function fillLibrary(own: OwnPage, articles: readonly NewsArticle[]): Promise<void> {
  await own.ask('saveSources', [sourceAt(HOST)])
  for (let i = 0; i < articles.length; i += MAX_CHUNK) {
    await own.ask('addArticles', { sourceId: HOST, articles: articles.slice(i, i + MAX_CHUNK) })
  }
}

/** Publishes the listings as a world list of the last two days, and refreshes until all of it is there. */
export async function fillListings(reader: Reader, own: OwnPage, listings: readonly Listing[]): Promise<void> {
  const quarters = listQuarters(Date.now(), DAYS)
  const size = Math.ceil(listings.length / quarters.length)
  for (const [i, quarter] of quarters.entries()) {
    publishQuarter(reader.web, quarter, listings.slice(i * size, (i + 1) * size))
  }
  await giveAccess(reader, own, [originOf(new URL(LIST).host)])
  await own.ask('saveSources', [{ ...WORLD_LIST, feed: LIST }])
  for (let done = 0; done < quarters.length; done += QUARTERS_AT_ONCE) await refresh(own, [WORLD_LIST.id])
}

export function publishQuarter(web: LocalWeb, quarter: string, listings: readonly Listing[]): void {
  const [name = ''] = listFileNames(quarter)
  const lines = listings.map(({ url, headline, publisher, description = '', datePublished = '' }) =>
    galLine({ url, title: headline, outletName: publisher, desc: description, date: datePublished }),
  )
  web.publish(`${LIST}${name}`, { body: packGal(...lines), type: 'application/json' })
}
