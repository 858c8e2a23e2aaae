/**
 * The site of an address: its domain as it was registered, so that "edition.news.example" and "www.news.example" are one
 * outlet's. A guess, without the list of all suffixes: where it is wrong, an outlet is not offered that might have been.
 */

/** Not by `URL`, which the language itself does not have. */
const HOST = /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]+\]|[^/:?#]+)/i
/** "co.uk", "com.au": a short label before a country. */
const COUNTRY_SUFFIX = /\.[a-z]{2,3}\.[a-z]{2}$/
const NUMERIC = /^[\d.]+$|^\[/

/** @returns "news.co.uk" for "https://m.news.co.uk/a"; undefined for what is not an address. */
export function siteOf(address: string | undefined): string | undefined {
  const hostname = HOST.exec(address ?? '')?.[1]?.toLowerCase()
  if (hostname === undefined || NUMERIC.test(hostname)) return hostname
  return hostname
    .split('.')
    .slice(COUNTRY_SUFFIX.test(hostname) ? -3 : -2)
    .join('.')
}
