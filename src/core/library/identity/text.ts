/** Two articles with the same text are one article, whoever added it and under whatever address. */
import type { NewsArticle } from '../../model/article.ts'
import { addToHash, EMPTY_HASH } from '../../text/hash.ts'
import { isWhiteSpace } from '../../text/white-space.ts'

/** The same for two texts that differ only in white space, which changes with every way of reading a page. */
export function hashBody({ articleBody }: Pick<NewsArticle, 'articleBody'>): number {
  let hash = EMPTY_HASH
  for (let i = 0; i < articleBody.length; i++) {
    const code = articleBody.charCodeAt(i)
    if (!isWhiteSpace(code)) hash = addToHash(hash, code)
  }
  return hash >>> 0
}
