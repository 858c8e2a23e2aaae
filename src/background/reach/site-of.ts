/**
 * The site of an address: its domain as it was registered, so that "edition.news.example" and "www.news.example" are one
 * outlet's. A guess, without the list of all suffixes: where it is wrong, an outlet is not offered that might have been.
 */

/** "co.uk", "com.au": a short label before a country. */
const COUNTRY_SUFFIX = /\.[a-z]{2,3}\.[a-z]{2}$/
const NUMERIC = /^[\d.]+$|^\[/

/** @returns "news.co.uk" for "https://m.news.co.uk/a"; undefined for what is not an address. */
export function siteOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  const { hostname } = new URL(address)
  if (NUMERIC.test(hostname)) return hostname
  return hostname
    .split('.')
    .slice(COUNTRY_SUFFIX.test(hostname) ? -3 : -2)
    .join('.')
}
