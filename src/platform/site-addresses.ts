/**
 * The addresses under which one site answers, with and without "www.", by https and by http: servers send from one to
 * another, and a browser hands over what it finds there only where the reader gave access. One prompt asks for all of them.
 */

import type { Source } from '../core/model/source.ts'

/** The home pages of the site of an address; only a domain as it is registered has a "www.". @throws TypeError for what is not an address. */
export function listSiteAddresses(address: string): string[] {
  const { hostname } = new URL(address)
  const bare = hostname.replace(/^www\./, '')
  const hosts = REGISTERED.test(bare) ? [bare, `www.${bare}`] : [hostname]
  return hosts.flatMap((host) => [`https://${host}/`, `http://${host}/`])
}

/**
 * "news.example", "news.co.uk"; neither "feeds.news.example", "localhost" nor a number. A guess, without the list of all
 * suffixes: where it is wrong, a prompt names one host more, or a redirect is asked for later.
 */
const REGISTERED = /^[^.]+\.(?:[a-z]{2,3}\.[a-z]{2}|[a-z-]{2,}|xn--[a-z\d-]+)$/

/** What a source needs access to: its list's site, and its pages' where they are read. The world list's host is one address. */
export function listSourceSites(source: Omit<Source, 'id' | 'enabled'>): string[] {
  const { feed, kind, homepage, fetchPages, pageSites = [] } = source
  if (kind === 'worldList') return feed === undefined ? [] : [feed]
  const pages = fetchPages || kind === 'newsSitemap' ? [homepage, ...pageSites] : []
  return [...new Set([feed, ...pages].flatMap((address) => (address === undefined ? [] : listSiteAddresses(address))))]
}
