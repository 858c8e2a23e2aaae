/** What a page's story was looked for in, in words. */
import { say, sayCount } from '../../locale/say.ts'
import type { SearchedLibrary } from '../../messaging/library-protocol.ts'
import { formatDate } from '../../ui/format-date.ts'

/**
 * Undefined where nothing was looked through in vain.
 * @param isListed whether there are headlines on the story, which are named elsewhere
 */
export function describeSearched(searched: SearchedLibrary, isListed: boolean): string | undefined {
  const inVain = isListed ? 0 : searched.headlines
  if (searched.articles + inVain === 0) return undefined
  const articles = sayCount('articleCount', searched.articles)
  const sources = sayCount('sources', searched.sources)
  const headlines = sayCount('worldHeadlineCount', inVain)
  const found =
    inVain > 0
      ? say('nothingAmongHeadlines', { articles, sources, headlines })
      : say('nothingAmong', { articles, sources })
  const date = formatDate(searched.newest)
  return date ? `${found} ${say('searchedNewest', { date })}` : found
}
