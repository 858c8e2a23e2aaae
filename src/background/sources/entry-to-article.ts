/** Turns an entry of a source into an article for the library. */
import type { NewsArticle } from '../../core/model/article.ts'
import type { Source } from '../../core/model/source.ts'
import type { Entry } from '../../messaging/listed-entries.ts'
import { believableDate } from './believable-date.ts'

/** The entry's title and text, without markup. */
export interface EntryText {
  title: string
  body: string
}

/**
 * Undefined when the entry has no title or no text, and so nothing to compare.
 * @param language of the whole list, BCP 47.
 * @param now milliseconds since 1970.
 */
export function entryToArticle(
  source: Source,
  entry: Entry,
  { title, body }: EntryText,
  { language, now }: { language: string | undefined; now: number },
): NewsArticle | undefined {
  if (title === '' || body === '') return undefined
  const inLanguage = source.language ?? entry.language ?? language
  const published = believableDate(entry.published, now)
  return {
    id: entry.address ?? `${source.id} ${entry.id ?? title}`,
    ...(entry.address !== undefined && { url: entry.address }),
    headline: title,
    publisher: source.name,
    ...(entry.author && { author: entry.author }),
    ...(published && { datePublished: published }),
    ...(inLanguage && { inLanguage }),
    articleBody: body,
  }
}

/** The entry with what its page says besides; the source's own word comes first. */
export function completeEntry(entry: Entry, { author, datePublished, inLanguage }: NewsArticle): Entry {
  const { published = datePublished, language = inLanguage } = entry
  const writer = entry.author ?? author
  return { ...entry, ...(writer && { author: writer }), ...(published && { published }), ...(language && { language }) }
}
