/**
 * Two articles are of one outlet when either sign of it says so: the outlet's name as readers know it, or the site that
 * it publishes on. A feed's name is the reader's own choice ("BBC World"), and a page's is what its maker wrote.
 */
import type { ArticleReference } from '../../model/comparison.ts'
import { splitWords } from '../../text/words.ts'
import { siteOf } from './site.ts'

/** What tells whose an article is. */
export type Published = Pick<ArticleReference, 'publisher' | 'url'>

export function isSameOutlet(a: Published, b: Published): boolean {
  if (nameKey(a.publisher) === nameKey(b.publisher)) return true
  const site = siteOf(a.url)
  return site !== undefined && site === siteOf(b.url)
}

/** Equal for two spellings of one name, "The Daily News" and "the daily-news". */
function nameKey(publisher: string): string {
  return splitWords(publisher)
    .map(({ key }) => key)
    .join(' ')
}
