/** Finds a site's news sitemap: one that robots.txt names, one at a usual path, or a part of an index at either. */
import type { SourceCandidate } from '../../../messaging/library-protocol.ts'
import type { Sitemap } from '../../../messaging/listed-entries.ts'
import { toWebAddress } from '../../../messaging/to-web-address.ts'
import { fetchDocument } from '../fetch-document.ts'
import { listPageSites } from '../list-page-sites.ts'
import { NO_ROBOTS } from '../robots.ts'
import type { Site } from './site.ts'

/** The most common first. */
const USUAL_PATHS = ['/sitemap-news.xml', '/news-sitemap.xml', '/sitemap_news.xml', '/news_sitemap.xml', '/sitemap.xml']
/** Sitemaps that a search looks into: some sites name hundreds. */
const MAX_LOOKS = 8

/** One candidate, or none. */
export async function findNewsSitemap(site: Site): Promise<SourceCandidate[]> {
  const queue = await listAddresses(site)
  const known = new Set(queue)
  for (let looks = 0; looks < MAX_LOOKS; looks++) {
    const address = queue.shift()
    if (address === undefined) break
    const sitemap = await fetchSitemap(address, site)
    if (sitemap && sitemap.entries.length > 0) return [toCandidate(address, sitemap, site)]
    const parts = (sitemap?.parts ?? []).filter((part) => isNews(part) && !known.has(part)).slice(0, MAX_LOOKS)
    for (const part of parts) known.add(part)
    queue.unshift(...parts)
  }
  return []
}

/** Those called news come first, then the usual places, then other sitemaps that robots.txt names. */
async function listAddresses({ home, robots }: Site): Promise<string[]> {
  const { sitemaps } = (await robots.read(home)) ?? NO_ROBOTS
  const named = sitemaps.flatMap((sitemap) => toWebAddress(sitemap, home) ?? [])
  const usual = USUAL_PATHS.map((path) => new URL(path, home).href)
  return [...new Set([...named.filter(isNews), ...usual, ...named])]
}

function isNews(address: string): boolean {
  return /news/i.test(new URL(address).pathname)
}

async function fetchSitemap(address: string, { hasAccess, signal, readSitemap }: Site): Promise<Sitemap | undefined> {
  if (!(await hasAccess(address))) return undefined
  const fetched = await fetchDocument(address, signal)
  if (fetched.state !== 'fetched') return undefined
  return (await readSitemap(fetched.text, fetched.address)).list
}

function toCandidate(address: string, { publication, entries }: Sitemap, { home, links }: Site): SourceCandidate {
  const language = entries.find((entry) => entry.language)?.language ?? links.language
  return {
    kind: 'newsSitemap',
    feed: address,
    title: publication ?? (links.title || new URL(home).host),
    homepage: home,
    pageSites: listPageSites(entries),
    ...(language && { language }),
  }
}
