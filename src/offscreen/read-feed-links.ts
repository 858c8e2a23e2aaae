/** The feeds that a site's page names, following the autodiscovery of the RSS Advisory Board and of Atom. */
import { parseHtml } from '../extraction/parse-html.ts'
import type { FeedLinks } from '../messaging/reader-protocol.ts'

const FEED_TYPES = /^(application\/(rss|atom|rdf|feed)\+?(xml|json)|application\/feed\+json)$/i

/** The feeds in the page's order, with their addresses as the page writes them. */
export function readFeedLinks(html: string): FeedLinks {
  const document = parseHtml(html)
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel~="alternate" i][type][href]')]
  const feeds = links
    .filter(({ type }) => FEED_TYPES.test(type.trim()))
    .map((link) => ({ href: link.getAttribute('href') ?? '', title: link.title.trim() }))
  const language = document.documentElement.lang
  return { title: document.title.trim(), ...(language && { language }), feeds }
}
