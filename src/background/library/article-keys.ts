/** When two articles are one: the same address without what only counts visitors, or the same text. */
import type { NewsArticle } from '../../core/model/article.ts'

/** Query parameters that say how a reader came, never what is read. */
const TRACKING =
  /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|ocid|smid|xtor|at_.*|_ga|wt\..*)$/i

/**
 * What an address is compared by: no scheme, "www.", fragment, tracking parameters or closing slash; the remaining
 * parameters in order. Undefined for what is no address.
 */
export function addressKey(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  const parameters = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort()
  const query = new URLSearchParams(parameters).toString()
  const path = url.pathname.replace(/\/+$/, '')
  return `${url.host.replace(/^www\./, '')}${path}${query && `?${query}`}`
}

/** A digest of the words of an article, the same whatever its white space and case. */
export async function textKey({ articleBody }: Pick<NewsArticle, 'articleBody'>): Promise<string> {
  const words = articleBody.toLowerCase().split(/\s+/).join(' ').trim()
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words))
  return btoa(String.fromCharCode(...new Uint8Array(digest).subarray(0, 15)))
}
