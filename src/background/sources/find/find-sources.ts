/** Finds what an address that the reader typed offers: itself, or what the site behind it lists its articles in. */
import { say } from '../../../locale/say.ts'
import type { SourceCandidate } from '../../../messaging/library-protocol.ts'
import type { SiteLinks } from '../../../messaging/reader-protocol.ts'
import { type Fetched, fetchDocument } from '../fetch-document.ts'
import { parseFeed } from '../kinds/parse-feed.ts'
import { parseSitemap } from '../kinds/parse-sitemap.ts'
import { parsePosts, postsAddress } from '../kinds/wordpress.ts'
import { listPageSites } from '../list-page-sites.ts'
import { mayVisit } from '../robots.ts'
import { RobotsReader } from '../robots-reader.ts'
import { UnreadableSourceError } from '../source-kind.ts'
import { toWebAddress } from '../to-web-address.ts'
import { findNewsSitemap } from './find-news-sitemap.ts'
import type { Site } from './site.ts'

/** Where sites keep a feed that their pages do not name, the most common places first. */
const USUAL_PATHS = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/feeds/posts/default']

/** Thrown when nothing is found; its message is for the reader. */
class NoSourceError extends Error {
  override readonly name = 'NoSourceError'
}

/** What a search needs from the rest of Parallax. */
export interface FindDependencies {
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
  const own = toFeed(fetched.text, fetched.address) ?? toSitemap(fetched.text, fetched.address)
  if (own) return [own]
  const links = await dependencies.readSiteLinks(fetched.text)
  const robots = new RobotsReader(signal)
  const { hasAccess } = dependencies
  const site: Site = { home: fetched.address, links, robots, hasAccess, signal }
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
  if (fetched.state !== 'fetched' || !tryTo(() => parsePosts(fetched.text, fetched.address))) return []
  const { title, language } = links
  return [
    { kind: 'wordpress', feed, title: title || new URL(home).host, homepage: home, ...(language && { language }) },
  ]
}

async function tryUsualPaths({ home, signal }: Site): Promise<SourceCandidate[]> {
  for (const path of USUAL_PATHS) {
    const fetched = await fetchDocument(new URL(path, home).href, signal)
    const candidate = fetched.state === 'fetched' ? toFeed(fetched.text, fetched.address) : undefined
    if (candidate) return [candidate]
  }
  throw new NoSourceError(say('noSourceFound'))
}

/** Undefined for a text that is not a feed. */
function toFeed(text: string, address: string): SourceCandidate | undefined {
  const list = tryTo(() => parseFeed(text, address))
  if (!list) return undefined
  const { title, homepage, language } = list
  return {
    kind: 'feed',
    feed: address,
    title: title?.trim() || new URL(address).host,
    ...(homepage && { homepage }),
    ...(language && { language }),
  }
}

/** Undefined for a text that is neither a news sitemap nor an index of sitemaps. */
function toSitemap(text: string, address: string): SourceCandidate | undefined {
  const sitemap = tryTo(() => parseSitemap(text, address))
  if (!sitemap || sitemap.entries.length + sitemap.parts.length === 0) return undefined
  const { origin, host } = new URL(address)
  const pageSites = listPageSites(sitemap.entries)
  return { kind: 'newsSitemap', feed: address, title: sitemap.publication ?? host, homepage: `${origin}/`, pageSites }
}

function tryTo<Result>(read: () => Result): Result | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof UnreadableSourceError) return undefined
    throw error
  }
}
