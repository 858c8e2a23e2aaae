/** When two articles have the same text; see `core/library/article-keys` for their addresses. */
import type { NewsArticle } from '../../core/model/article.ts'

/** A digest of the words of an article, the same whatever its white space and case. */
export async function textKey({ articleBody }: Pick<NewsArticle, 'articleBody'>): Promise<string> {
  const words = articleBody.toLowerCase().split(/\s+/).join(' ').trim()
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words))
  // 120 bits: as short as an index key should be, as long as no two of a million texts share.
  return btoa(String.fromCharCode(...new Uint8Array(digest).subarray(0, 15)))
}
