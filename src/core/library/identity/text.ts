/** Two articles with the same text are one article, whoever added it and under whatever address. */
import type { NewsArticle } from '../../model/article.ts'
import { addToHash, EMPTY_HASH } from '../../text/hash.ts'
import { isWhiteSpace } from '../../text/white-space.ts'

/** Equal for two texts that differ only in white space, which depends on how a page was read. */
export function hashBody({ articleBody }: Pick<NewsArticle, 'articleBody'>): number {
  let hash = EMPTY_HASH
  for (let i = 0; i < articleBody.length; i++) {
    const code = articleBody.charCodeAt(i)
    if (!isWhiteSpace(code)) hash = addToHash(hash, code)
  }
  return hash >>> 0
}
