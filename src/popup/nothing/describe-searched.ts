/** What a page's story was looked for in, in words. */
import { say, sayCount } from '../../locale/say.ts'
import type { SearchedLibrary } from '../../messaging/library-protocol.ts'
import { formatDate } from '../../ui/format-date.ts'

/** Undefined where there was nothing to look through. */
export function describeSearched(searched: SearchedLibrary): string | undefined {
  if (searched.articles + searched.headlines === 0) return undefined
  const articles = sayCount('articleCount', searched.articles)
  const sources = sayCount('sources', searched.sources)
  const headlines = sayCount('headlineCount', searched.headlines)
  const found =
    searched.headlines > 0
      ? say('nothingAmongHeadlines', { articles, sources, headlines })
      : say('nothingAmong', { articles, sources })
  const date = formatDate(searched.newest)
  return date ? `${found} ${say('searchedNewest', { date })}` : found
}
