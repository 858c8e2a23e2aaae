/** Where a saved page was published: a file has no address of its own that others could know it by. */

/** What the page says itself, as its canonical address or to Open Graph; undefined when it says neither. */
export function findPublishedAddress(document: Document): string | undefined {
  const canonical = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href')
  const openGraph = document.querySelector('meta[property="og:url" i][content]')?.getAttribute('content')
  const addresses = [canonical, openGraph].filter((address) => typeof address === 'string')
  return addresses.find((address) => /^https?:/i.test(address) && URL.canParse(address))
}
