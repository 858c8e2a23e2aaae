/** A feed's entry as an article of the library. */
import type { NewsArticle } from '../../core/model/article.ts'
import { toIsoDate } from '../../core/model/iso-moment.ts'
import type { Source } from '../../core/model/source.ts'
import type { Feed, FeedEntry } from './parse-feed.ts'

/** The entry's title and text, freed of markup. */
export interface EntryText {
  title: string
  body: string
}

/** Undefined when the entry has nothing to compare: no title or no text. */
export function toArticle(
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

/** Shorter than this, in characters, an entry is a teaser: a lead paragraph has about 250. */
const TEASER_LENGTH = 600

/** Whether a feed carries teasers only: its middle entry is one. */
export function carriesTeasersOnly(bodies: readonly string[]): boolean {
  const lengths = bodies.map(({ length }) => length).sort((a, b) => a - b)
  const middle = lengths[Math.floor(lengths.length / 2)]
  return middle !== undefined && middle < TEASER_LENGTH
}
