/** Which listings are worth a reader's click: other outlets' reports that the comparison does not have yet. */
import { siteOf } from './site-of.ts'

/** Each is a page to fetch, and a site that the browser names in its prompt. */
const MAX_OFFERS = 12

/** An article as far as it tells its outlet. */
export interface OutletTrace {
  publisher: string
  url?: string | undefined
}

/**
 * The best listing of each outlet, in their order. An outlet is the same by its name or by its site.
 * @param known the page, and the articles that it was compared with
 */
export function chooseOffers<Offer extends OutletTrace>(
  listings: readonly Offer[],
  known: readonly OutletTrace[],
): Offer[] {
  const taken = new Set(known.flatMap(traceOutlet))
  const offers = listings.filter((listing) => {
    const traces = traceOutlet(listing)
    const isNew = !traces.some((trace) => taken.has(trace))
    for (const trace of traces) taken.add(trace)
    return isNew
  })
  return offers.slice(0, MAX_OFFERS)
}

function traceOutlet({ publisher, url }: OutletTrace): string[] {
  const site = siteOf(url)
  return [`name ${publisher.trim().toLowerCase()}`, ...(site === undefined ? [] : [`site ${site}`])]
}
