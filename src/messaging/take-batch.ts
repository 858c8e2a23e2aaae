/** Batches in which articles go from one part of Parallax to another: browsers refuse messages of more than 64 MB. */
import type { NewsArticle } from '../core/model/article.ts'

/** About 2 MB of ordinary articles: small enough that a progress bar is seen to move. */
export const MAX_BATCH_ARTICLES = 300
/** In UTF-16 code units of text, for extraordinary articles: in JSON a unit may take six bytes. */
const MAX_BATCH_LENGTH = 8_000_000

/** The items from `start` on that fit into one batch; a single one always does. */
export function takeBatch<Item>(items: readonly Item[], articleOf: (item: Item) => NewsArticle, start = 0): Item[] {
  const candidates = items.slice(start, start + MAX_BATCH_ARTICLES)
  let length = 0
  const tooMany = candidates.findIndex((item, i) => {
    length += articleOf(item).articleBody.length
    return length > MAX_BATCH_LENGTH && i > 0
  })
  return tooMany < 0 ? candidates : candidates.slice(0, tooMany)
}
