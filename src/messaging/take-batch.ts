/** Parts in which articles go from one side of Parallax to the other: browsers refuse a message of more than 64 MB. */
import type { NewsArticle } from '../core/model/article.ts'

/** Of articles as they are, 300 have about 2 MB: a step of a progress bar that is seen to move. */
export const MAX_BATCH_ARTICLES = 300
/** UTF-16 code units, for articles as nobody writes them: in JSON one may take six bytes. */
const MAX_BATCH_LENGTH = 8_000_000

/** The items from `start` on that fit into one part; a single one always does. */
export function takeBatch<Item>(items: readonly Item[], articleOf: (item: Item) => NewsArticle, start = 0): Item[] {
  const candidates = items.slice(start, start + MAX_BATCH_ARTICLES)
  let length = 0
  const tooMany = candidates.findIndex((item, i) => {
    length += articleOf(item).articleBody.length
    return length > MAX_BATCH_LENGTH && i > 0
  })
  return tooMany < 0 ? candidates : candidates.slice(0, tooMany)
}
