/** What a refresh came to, in words, and what the reader can do about what failed. */
import type { RefreshProgress } from '../messaging/library-protocol.ts'
import { formatCount } from '../ui/words.ts'
import type { Notice } from './options-context.ts'
import { PROBLEMS_HASH } from './sources/problems.ts'

/** @param refresh starts another refresh of these sources. */
export function describeEnd(
  { sourcesDone, articlesAdded, listingsAdded, failed }: RefreshProgress,
  refresh: (sourceIds: string[]) => Promise<void>,
): Notice {
  const headlines = listingsAdded > 0 ? `, ${formatCount(listingsAdded, 'new headline')} of the world list` : ''
  const articles = `${formatCount(articlesAdded, 'new article')}${headlines}`
  if (failed.length === 0) return { text: `Refreshed ${formatCount(sourcesDone, 'source')}: ${articles}.` }
  return {
    text: `${sourcesDone - failed.length} refreshed, ${failed.length} failed: ${articles}.`,
    actions: [
      { name: 'Show', run: () => location.assign(PROBLEMS_HASH) },
      { name: 'Try again', run: () => refresh(failed) },
    ],
  }
}
