/** The feeds that a site's page names, after the RSS Advisory Board's and Atom's autodiscovery. */
import type { FeedLinks } from '../messaging/reader-protocol.ts'
import { parseHtml } from './parse-html.ts'

const FEED_TYPES = /^(application\/(rss|atom|rdf|feed)\+?(xml|json)|application\/feed\+json)$/i

export function readFeedLinks(html: string, address: string): FeedLinks {
  const document = parseHtml(html)
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel~="alternate" i][type][href]')]
  const feeds = links
    .filter(({ type }) => FEED_TYPES.test(type.trim()))
    .flatMap((link) => {
      const feed = toWebAddress(link.getAttribute('href') ?? '', address)
      return feed ? [{ feed, title: link.title.trim() }] : []
    })
  const language = document.documentElement.lang
  return { title: document.title.trim(), ...(language && { language }), feeds }
}

function toWebAddress(href: string, base: string): string | undefined {
  if (!URL.canParse(href, base)) return undefined
  const url = new URL(href, base)
  return /^https?:$/.test(url.protocol) ? url.href : undefined
}
