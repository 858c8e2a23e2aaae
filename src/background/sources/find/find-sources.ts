/** Finds what an address that the reader typed offers: itself, or what the site behind it lists its articles in. */
import { say } from '../../../locale/say.ts'
import type { SourceCandidate } from '../../../messaging/library-protocol.ts'
import type { EntryList, Sitemap } from '../../../messaging/listed-entries.ts'
import type { SiteLinks } from '../../../messaging/reader-protocol.ts'
import { toWebAddress } from '../../../messaging/to-web-address.ts'
import { type Fetched, fetchDocument } from '../fetch-document.ts'
import { parsePosts, postsAddress } from '../kinds/wordpress.ts'
import { listPageSites } from '../list-page-sites.ts'
import { mayVisit } from '../robots.ts'
import { RobotsReader } from '../robots-reader.ts'
import { type ListReaders, UnreadableSourceError } from '../source-kind.ts'
import { findNewsSitemap } from './find-news-sitemap.ts'
import type { Site } from './site.ts'

/** Where sites keep a feed that their pages do not name, the most common places first. */
const USUAL_PATHS = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/feeds/posts/default']

/** Thrown when nothing is found; its message is for the reader. */
class NoSourceError extends Error {
  override readonly name = 'NoSourceError'
}

/** What a search needs from the rest of Parallax. */
export interface FindDependencies extends ListReaders {
  hasAccess(address: string): Promise<boolean>
  /** Reads what a page's HTML names, with addresses as they are written. */
  readSiteLinks(html: string): Promise<SiteLinks>
}

/**
 * What an address offers, the best known first: the feeds that its page names, a news sitemap, WordPress' interface;
 * where there is none of these, a feed at a usual path.
 * @throws NoSourceError saying why there is nothing.
 */
export async function findSources(
  address: string,
  dependencies: FindDependencies,
  signal: AbortSignal,
): Promise<SourceCandidate[]> {
  const fetched = await fetchDocument(address, signal)
  if (fetched.state !== 'fetched') throw new NoSourceError(describeRefusal(fetched))
  const own = await readOwn(fetched.text, fetched.address, dependencies)
  if (own) return [own]
  const links = await dependencies.readSiteLinks(fetched.text)
  const robots = new RobotsReader(signal)
  const site: Site = { ...dependencies, home: fetched.address, links, robots, signal }
  const found = [...listFeeds(site), ...(await findNewsSitemap(site)), ...(await findWordPress(site))]
  return found.length > 0 ? found : tryUsualPaths(site)
}

function describeRefusal(fetched: Exclude<Fetched, { state: 'fetched' }>): string {
  if (fetched.state === 'notModified') return say('serverSentNothing')
  if (fetched.state === 'wait' || !fetched.redirected) return fetched.problem
  return say('redirectedElsewhere')
}

function listFeeds({ home, links: { feeds, title: siteTitle, language } }: Site): SourceCandidate[] {
  return feeds.flatMap(({ href, title }) => {
    const feed = toWebAddress(href, home)
    if (feed === undefined) return []
    const name = title || siteTitle || new URL(feed).host
    return [{ kind: 'feed', feed, title: name, homepage: home, ...(language && { language }) }]
  })
}

/** Asks even a site that does not name its interface: some leave out the link and not the interface. */
async function findWordPress({ home, links, robots, hasAccess, signal }: Site): Promise<SourceCandidate[]> {
  const feed = postsAddress(toWebAddress(links.wordpress, home) ?? new URL('/wp-json/', home).href)
  const rules = (await hasAccess(feed)) ? await robots.read(feed) : undefined
  if (!rules || !mayVisit(rules, feed)) return []
  const fetched = await fetchDocument(feed, signal)
  if (fetched.state !== 'fetched' || !hasPosts(fetched.text, fetched.address)) return []
  const { title, language } = links
  return [
    { kind: 'wordpress', feed, title: title || new URL(home).host, homepage: home, ...(language && { language }) },
  ]
}

async function tryUsualPaths({ home, signal, readFeed }: Site): Promise<SourceCandidate[]> {
  for (const path of USUAL_PATHS) {
    const fetched = await fetchDocument(new URL(path, home).href, signal)
    if (fetched.state !== 'fetched') continue
    const { list } = await readFeed(fetched.text, fetched.address)
    if (list) return [toFeed(list, fetched.address)]
  }
  throw new NoSourceError(say('noSourceFound'))
}

/** The list that a text is itself; undefined where it is none. */
async function readOwn(text: string, address: string, readers: ListReaders): Promise<SourceCandidate | undefined> {
  const feed = await readers.readFeed(text, address)
  if (feed.list) return toFeed(feed.list, address)
  const sitemap = await readers.readSitemap(text, address)
  return sitemap.list && toSitemap(sitemap.list, address)
}

function toFeed({ title, homepage, language }: EntryList, address: string): SourceCandidate {
  return {
    kind: 'feed',
    feed: address,
    title: title?.trim() || new URL(address).host,
    ...(homepage && { homepage }),
    ...(language && { language }),
  }
}

/** Undefined for what is neither a news sitemap nor an index of sitemaps. */
function toSitemap({ entries, parts, publication }: Sitemap, address: string): SourceCandidate | undefined {
  if (entries.length + parts.length === 0) return undefined
  const { origin, host } = new URL(address)
  const pageSites = listPageSites(entries)
  return { kind: 'newsSitemap', feed: address, title: publication ?? host, homepage: `${origin}/`, pageSites }
}

function hasPosts(text: string, address: string): boolean {
  try {
    return parsePosts(text, address).length > 0
  } catch (error) {
    if (error instanceof UnreadableSourceError) return false
    throw error
  }
}
