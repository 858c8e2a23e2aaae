/**
 * Two articles at the same address are one article, even when their texts differ: pages are updated and cut by
 * paywalls. Addresses are the same when they open the same page, however the reader came to it.
 */
import { hashText } from '../../text/hash.ts'

/** Query parameters that say how a reader got there, not what is read. */
const TRACKING =
  /^(?:utm_\w+|at_\w+|mc_[ce]id|wt\.\w+|_ga|cmpid|dclid|fbclid|gclid|igshid|msclkid|ocid|ref|ref_src|smid|src|xtor)=/i

/** The value for an article without an address. */
export const NO_ADDRESS = 0

/**
 * What an address is compared by: without its scheme, "www.", fragment, closing slash and tracking, the other
 * parameters in order.
 */
export function addressKey(url: string): string {
  const [withoutFragment = ''] = url.split('#', 1)
  const [address = '', query = ''] = withoutFragment.split('?', 2)
  const hostAndPath = address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/^[^/]+/, (host) => host.toLowerCase())
  const place = withoutClosingSlashes(hostAndPath)
  const parameters = query.split('&').filter((part) => part !== '' && !TRACKING.test(part))
  return [place, ...parameters.sort()].join('&')
}

/** Not by a regular expression: that would start anew at each of thousands of slashes before the last word. */
function withoutClosingSlashes(place: string): string {
  let end = place.length
  while (place[end - 1] === '/') end--
  return place.slice(0, end)
}

/** The same for two addresses of one page. */
export function hashAddress(url: string | undefined): number {
  return url === undefined ? NO_ADDRESS : hashText(addressKey(url)) || 1
}
