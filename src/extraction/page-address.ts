/** The address that an article is known by, which the page's own may not be. */
import { queryFirst } from './own-property.ts'

/**
 * The page's canonical address if it is on the same site and as precise as the page's own; otherwise the page's own.
 * Never has a fragment.
 * @param url where the page came from.
 */
export function findAddress(document: Document, url: string): string {
  const own = withoutFragment(url)
  const link = readCanonicalLink(document)
  const canonical = link && URL.canParse(link, own) ? new URL(link, own) : undefined
  if (!canonical || !/^https?:$/.test(canonical.protocol)) return own
  const pointsHome = canonical.pathname === '/' && new URL(own).pathname !== '/'
  return isSameSite(canonical, new URL(own)) && !pointsHome ? withoutFragment(canonical.href) : own
}

/**
 * Where a saved page was published: a file has no address of its own that anyone else could know it by.
 * @returns its canonical or Open Graph address; undefined when it gives neither.
 */
export function findPublishedAddress(document: Document): string | undefined {
  const openGraph = queryFirst(document, 'meta[property="og:url" i][content]')?.getAttribute('content')
  return [readCanonicalLink(document), openGraph]
    .filter((address) => typeof address === 'string')
    .find((address) => /^https?:/i.test(address) && URL.canParse(address))
}

function readCanonicalLink(document: Document): string | undefined {
  return queryFirst(document, 'link[rel~="canonical" i][href]')?.getAttribute('href') ?? undefined
}

/** "www.", "m." and "amp." before the rest of a host name make no other site of it. */
function isSameSite(a: URL, b: URL): boolean {
  const bare = ({ hostname }: URL) => hostname.replace(/^(?:www|m|mobile|amp)\./, '')
  return bare(a) === bare(b)
}

function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? address
}
