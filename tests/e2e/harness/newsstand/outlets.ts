/** The twenty outlets of the newsstand: who they are, and what each of them offers to whoever would read it. */
import type { NewSource } from '../../../../src/options/add/add-sources.ts'
import { postsAddress } from '../feeds.ts'

/**
 * `feed` carries whole texts · `teasers` a feed of first sentences, the rest on its pages · `sitemap` a news sitemap alone ·
 * `wordpress` posts in WordPress' interface · `moved` a feed that redirects to "www." · `slow` a feed that takes seconds ·
 * `paywall` teasers, and pages that stop after two paragraphs · `listed` nothing but pages, known to the world list ·
 * `noFeed` a feed that is gone · `noPages` pages that are gone.
 */
export type Offer =
  | 'feed'
  | 'teasers'
  | 'sitemap'
  | 'wordpress'
  | 'moved'
  | 'slow'
  | 'paywall'
  | 'listed'
  | 'noFeed'
  | 'noPages'

export interface Outlet {
  name: string
  host: string
  country: string
  offer: Offer
}

/** The first ten are of one country: those are what a reader with the language en-US is offered. */
const PACK: Outlet[] = [
  { name: 'Eastport Courier', host: 'eastportcourier.test', country: 'US', offer: 'feed' },
  { name: 'Tri-County Tribune', host: 'tricountytribune.test', country: 'US', offer: 'sitemap' },
  { name: 'Lakeside Ledger', host: 'lakesideledger.test', country: 'US', offer: 'wordpress' },
  { name: 'Northern Star', host: 'northernstar.test', country: 'US', offer: 'feed' },
  { name: 'Valley Dispatch', host: 'valleydispatch.test', country: 'US', offer: 'moved' },
  { name: 'Harbor Herald', host: 'harborherald.test', country: 'US', offer: 'feed' },
  { name: 'Capital Sentinel', host: 'capitalsentinel.test', country: 'US', offer: 'teasers' },
  { name: 'Prairie Observer', host: 'prairieobserver.test', country: 'US', offer: 'slow' },
  { name: 'Public Wire', host: 'publicwire.test', country: 'US', offer: 'feed' },
  { name: 'Sunset Gazette', host: 'sunsetgazette.test', country: 'US', offer: 'noFeed' },
]

const ELSEWHERE: Outlet[] = [
  { name: 'The Morning Chronicle', host: 'morningchronicle.test', country: 'GB', offer: 'feed' },
  { name: 'Borough Post', host: 'boroughpost.test', country: 'GB', offer: 'feed' },
  { name: 'Highland Argus', host: 'highlandargus.test', country: 'GB', offer: 'teasers' },
  { name: 'Financial Mercury', host: 'financialmercury.test', country: 'GB', offer: 'paywall' },
  { name: 'Maple Leaf Record', host: 'mapleleafrecord.test', country: 'CA', offer: 'feed' },
  { name: 'Coastal Radio News', host: 'coastalradio.test', country: 'CA', offer: 'wordpress' },
  { name: 'Southern Cross Daily', host: 'southerncrossdaily.test', country: 'AU', offer: 'feed' },
  { name: 'Tasman Review', host: 'tasmanreview.test', country: 'AU', offer: 'listed' },
  { name: 'Liffey Times', host: 'liffeytimes.test', country: 'IE', offer: 'sitemap' },
  { name: 'Shannon Mail', host: 'shannonmail.test', country: 'IE', offer: 'noPages' },
]

export const OUTLETS: readonly Outlet[] = [...PACK, ...ELSEWHERE]

/** The catalogue that the extension has in the place of the one that ships. */
export const CATALOGUE: readonly NewSource[] = OUTLETS.filter(({ offer }) => offer !== 'listed').map(toNewSource)

function toNewSource({ name, host, country, offer }: Outlet): NewSource {
  const source = { name, homepage: `http://${host}/`, country, language: 'en' }
  if (offer === 'sitemap') return { ...source, feed: `http://${host}/news.xml`, kind: 'newsSitemap' }
  if (offer === 'wordpress') return { ...source, feed: postsAddress(host), kind: 'wordpress' }
  return { ...source, feed: `http://${host}/feed.xml` }
}
