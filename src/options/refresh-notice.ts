/** What a refresh came to, in words, and what the reader can do about what failed. */
import { say, sayCount } from '../locale/say.ts'
import type { RefreshProgress } from '../messaging/library-protocol.ts'
import type { Notice } from './options-context.ts'
import { PROBLEMS_HASH } from './sources/problems.ts'

/** @param refresh starts another refresh of these sources. */
export function describeEnd(
  { sourcesDone, articlesAdded, listingsAdded, failed }: RefreshProgress,
  refresh: (sourceIds: string[]) => Promise<void>,
): Notice {
  const found = sayCount('newArticles', articlesAdded)
  const articles =
    listingsAdded > 0
      ? say('articlesAndHeadlines', { articles: found, headlines: sayCount('newHeadlines', listingsAdded) })
      : found
  if (failed.length === 0) return { text: sayCount('refreshed', sourcesDone, { articles }) }
  return {
    text: say('refreshedSome', { refreshed: sourcesDone - failed.length, failed: failed.length, articles }),
    actions: [
      { name: say('show'), run: () => location.assign(PROBLEMS_HASH) },
      { name: say('tryAgain'), run: () => refresh(failed) },
    ],
  }
}
