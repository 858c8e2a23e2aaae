/** Turns an entry of a feed into an article for the library. */
import type { NewsArticle } from '../../core/model/article.ts'
import { toIsoDate } from '../../core/model/date.ts'
import type { Source } from '../../core/model/source.ts'
import type { Feed, FeedEntry } from './parse-feed.ts'

/** The entry's title and text, without markup. */
export interface EntryText {
  title: string
  body: string
}

/** Undefined when the entry has no title or no text, and so nothing to compare. */
export function entryToArticle(
  source: Source,
  feed: Feed,
  entry: FeedEntry,
  { title, body }: EntryText,
): NewsArticle | undefined {
  if (title === '' || body === '') return undefined
  const language = source.language ?? feed.language
  const published = toIsoDate(entry.published)
  return {
    id: entry.address ?? `${source.id} ${entry.id ?? title}`,
    ...(entry.address !== undefined && { url: entry.address }),
    headline: title,
    publisher: source.name,
    ...(entry.author && { author: entry.author }),
    ...(published && { datePublished: published }),
    ...(language && { inLanguage: language }),
    articleBody: body,
  }
}

/** In characters. Longer entries are more than teasers: a lead paragraph has about 250. */
const MAX_TEASER_LENGTH = 600

/** Whether a feed has only teasers, judged by its median entry. */
export function hasOnlyTeasers(bodies: readonly string[]): boolean {
  const lengths = bodies.map(({ length }) => length).sort((a, b) => a - b)
  const median = lengths[Math.floor(lengths.length / 2)]
  return median !== undefined && median < MAX_TEASER_LENGTH
}
