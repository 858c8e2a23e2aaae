/**
 * The addresses under which one site answers, with and without "www.", by https and by http: servers send from one to
 * another, and a browser follows them there only where the reader gave access. One prompt asks for all of them.
 */

import type { Source } from '../core/model/source.ts'

/** The home pages of the site of an address; a host that is no domain name has no "www.". @throws TypeError for what is not an address. */
export function listSiteAddresses(address: string): string[] {
  const { hostname } = new URL(address)
  const bare = hostname.replace(/^www\./, '')
  const hosts = isDomainName(bare) ? [bare, `www.${bare}`] : [hostname]
  return hosts.flatMap((host) => [`https://${host}/`, `http://${host}/`])
}

/** Neither "localhost" nor a number: "127.0.0.1", "[::1]". */
function isDomainName(hostname: string): boolean {
  return hostname.includes('.') && !/^[\d.]+$|^\[/.test(hostname)
}

/** What a source needs access to: its list's site, and its pages' where they are read. */
export function listSourceSites({ feed, kind, homepage, fetchPages }: Omit<Source, 'id' | 'enabled'>): string[] {
  const pages = fetchPages || kind === 'newsSitemap' ? homepage : undefined
  return [...new Set([feed, pages].flatMap((address) => (address === undefined ? [] : listSiteAddresses(address))))]
}
