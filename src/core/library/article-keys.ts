/** How an article is told to be the page itself: hashes of its address and of its text. */
import type { NewsArticle } from '../model/article.ts'
import { hashText } from './terms.ts'

/** Query parameters that tell how a reader came, not what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|cmpid|ocid|ref|src|smid|at_\w+)=/i

/** Stands for an article without an address. */
export const NO_ADDRESS = 0

/** The same for two addresses of one page: scheme, "www.", fragment, tracking and a closing slash do not count. */
export function hashAddress(url: string | undefined): number {
  if (url === undefined) return NO_ADDRESS
  const [address = '', query = ''] = url.replace(/#.*$/, '').split('?', 2)
  const place = address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/+$/, '')
  const parameters = query.split('&').filter((part) => part !== '' && !TRACKING.test(part))
  return hashText([place, ...parameters.sort()].join('&')) || 1
}

/** The same for two texts that differ in white space alone. */
export function hashBody({ articleBody }: Pick<NewsArticle, 'articleBody'>): number {
  return hashText(articleBody.replace(/\s+/g, ''))
}
