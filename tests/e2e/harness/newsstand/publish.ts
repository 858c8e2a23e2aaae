/** Puts the newsstand onto the test's web: twenty sites, each with what it offers, and the world list. */
import { listFileNames, listQuarters } from '../../../../src/background/world-list/quarters.ts'
import { galLine, packGal } from '../../../background/world-list/gal.ts'
import { publishFeed, publishNewsSitemap, publishPosts } from '../feeds.ts'
import type { LocalWeb } from '../local-web.ts'
import type { Offer, Outlet } from './outlets.ts'
import type { Stall } from './stock.ts'
import { articlePage, cutParagraphs, frontPage } from './web-pages.ts'

/** Where the extension that was built for the newsstand looks for the world list. */
export const LIST = 'http://data.gdeltproject.org/gdeltv3/gal/'

const SLOW_MS = 3000
/** As far back as the list is kept. */
const DAYS = 2
/** Six hours: what a first refresh asks for. */
const FIRST_QUARTERS = 24
/** Headlines of a quarter of an hour that have nothing to do with the newsstand: in the first six hours, and before. */
const OTHER_HEADLINES = { recent: 400, older: 10 }

/** @param now milliseconds since 1970 */
export function publishNewsstand(web: LocalWeb, stalls: readonly Stall[], now: number): void {
  for (const stall of stalls) publishStall(web, stall)
  for (const [i, quarter] of listQuarters(now, DAYS).entries()) {
    const others = inventHeadlines(quarter, i < FIRST_QUARTERS ? OTHER_HEADLINES.recent : OTHER_HEADLINES.older)
    publishQuarter(web, quarter, i === 0 ? [...listReports(stalls), ...others] : others)
  }
}

/** The host at which an outlet's pages are in the end. */
export function homeOf({ host, offer }: Outlet): string {
  return offer === 'moved' ? `www.${host}` : host
}

function publishStall(web: LocalWeb, stall: Stall): void {
  const { outlet, items } = stall
  const home = homeOf(outlet)
  LISTS[outlet.offer](web, stall, home)
  if (outlet.offer === 'noPages') return
  web.publish(`http://${home}/`, { body: frontPage(outlet, items, `http://${home}`) })
  for (const [i, item] of items.entries()) web.publish(`http://${home}/${i}`, { body: articlePage(outlet, item) })
}

type PublishList = (web: LocalWeb, stall: Stall, home: string) => void

const publishWhole: PublishList = (web, { items }, home) => publishFeed(web, home, items)

const publishTeasers: PublishList = (web, { items }, home) =>
  publishFeed(
    web,
    home,
    items.map((item) => ({ ...item, html: cutParagraphs(item.html, 1) })),
  )

const publishNothing: PublishList = () => {}

/** What each outlet lists its articles in. */
const LISTS: Record<Offer, PublishList> = {
  feed: publishWhole,
  teasers: publishTeasers,
  paywall: publishTeasers,
  noPages: publishTeasers,
  noFeed: publishNothing,
  listed: publishNothing,
  wordpress: (web, { items }, home) => publishPosts(web, home, items),
  sitemap(web, { items }, home) {
    web.publish(`http://${home}/robots.txt`, { body: `Sitemap: http://${home}/news.xml`, type: 'text/plain' })
    publishNewsSitemap(web, home, items)
  },
  slow(web, stall, home) {
    web.slowDown(home, SLOW_MS)
    publishWhole(web, stall, home)
  },
  moved(web, stall, home) {
    for (const path of ['', 'feed.xml']) {
      web.publish(`http://${stall.outlet.host}/${path}`, { body: '', redirect: `http://${home}/${path}` })
    }
    publishWhole(web, stall, home)
  },
}

function publishQuarter(web: LocalWeb, quarter: string, lines: string[]): void {
  const [, second = ''] = listFileNames(quarter)
  web.publish(`${LIST}${second}`, { body: packGal(...lines), type: 'application/json' })
}

function listReports(stalls: readonly Stall[]): string[] {
  return stalls.flatMap(({ outlet, reports, items }) =>
    reports.map(({ headline, paragraphs }, i) =>
      galLine({
        url: `http://${homeOf(outlet)}/${i}`,
        outletName: outlet.name,
        title: headline,
        desc: paragraphs[0] ?? '',
        date: items[i]?.published ?? '',
      }),
    ),
  )
}

function inventHeadlines(quarter: string, length: number): string[] {
  return Array.from({ length }, (_, i) =>
    galLine({
      url: `http://gazette${i}.test/${quarter}`,
      outletName: `Gazette ${i}`,
      title: `Match ${i} of the evening ends in a draw`,
      desc: `Neither team of match ${i} scored before the whistle at ${quarter}.`,
      date: new Date().toISOString(),
    }),
  )
}
