/**
 * What a site's page names for programs to read: feeds, following the autodiscovery of the RSS Advisory Board and of
 * Atom, and WordPress' REST interface, following its handbook ("Discovery").
 */
import { parseHtml } from '../extraction/parse-html.ts'
import type { SiteLinks } from '../messaging/reader-protocol.ts'

const FEED_TYPES = /^(application\/(rss|atom|rdf|feed)\+?(xml|json)|application\/feed\+json)$/i

/** Addresses are as the page writes them, feeds in its order. */
export function readSiteLinks(html: string): SiteLinks {
  const document = parseHtml(html)
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel~="alternate" i][type][href]')]
  const feeds = links
    .filter(({ type }) => FEED_TYPES.test(type.trim()))
    .map((link) => ({ href: link.getAttribute('href') ?? '', title: link.title.trim() }))
  const language = document.documentElement.lang
  const wordpress = document.querySelector('link[rel="https://api.w.org/"][href]')?.getAttribute('href')
  return { title: document.title.trim(), ...(language && { language }), feeds, ...(wordpress && { wordpress }) }
}
