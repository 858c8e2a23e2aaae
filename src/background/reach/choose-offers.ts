/** Which listings are worth a reader's click: other outlets' reports that the comparison does not have yet. */
import { isSameOutlet, type Published } from '../../core/library/identity/outlet.ts'

/** Each is a page to fetch, and a site that the browser names in its prompt. */
const MAX_OFFERS = 12

/**
 * The best listing of each outlet, in their order.
 * @param known the page, and the articles that it was compared with
 */
export function chooseOffers<Offer extends Published>(
  listings: readonly Offer[],
  known: readonly Published[],
): Offer[] {
  const offers: Offer[] = []
  for (const listing of listings) {
    if (offers.length === MAX_OFFERS) break
    if (![...known, ...offers].some((other) => isSameOutlet(listing, other))) offers.push(listing)
  }
  return offers
}
