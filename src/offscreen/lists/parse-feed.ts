/** One shape for RSS 0.9 to 2.0, Atom, RDF and JSON Feed. Feedsmith reads the formats; here they become one. */
import { type AtomFeed, type JsonFeed, parseFeed as parseAnyFeed, type RdfFeed, type RssFeed } from 'feedsmith'
import type { EntryList } from '../../messaging/listed-entries.ts'
import { toWebAddress } from '../../messaging/to-web-address.ts'
import { moderniseFeed } from './modernise-feed.ts'

/** Entries of one feed, its first ones: an honest feed has a hundred, and more than these would be old. */
const MAX_ENTRIES = 500

/**
 * Reads a feed; undefined for a text that is none. Relative addresses are resolved against `base`, the address that the
 * feed was fetched from.
 */
export function parseFeed(text: string, base: string): EntryList | undefined {
  const parsed = tryToParse(text)
  switch (parsed?.format) {
    case undefined:
      return undefined
    case 'rss':
      return fromRss(parsed.feed, base)
    case 'rdf':
      return fromRdf(parsed.feed, base)
    case 'atom':
      return fromAtom(parsed.feed, base)
    case 'json':
      return fromJson(parsed.feed, base)
  }
}

function tryToParse(text: string): ReturnType<typeof parseAnyFeed<string>> | undefined {
  try {
    return parseAnyFeed(moderniseFeed(text), { maxItems: MAX_ENTRIES })
  } catch {
    return undefined
  }
}

function fromRss(feed: RssFeed.Feed<string>, base: string): EntryList {
  return omitUndefined({
    title: feed.title ?? feed.atom?.title?.value ?? feed.dc?.titles?.[0],
    homepage: toWebAddress(feed.link, base),
    language: languageTag(feed.language ?? feed.dc?.languages?.[0]),
    entries: (feed.items ?? []).map((item) =>
      omitUndefined({
        id: item.guid?.value ?? item.atom?.id,
        title: item.title ?? item.dc?.titles?.[0] ?? item.media?.title?.value,
        address: toWebAddress(item.link ?? permalink(item.guid) ?? alternate(item.atom?.links), base),
        published:
          item.pubDate ??
          item.dc?.dates?.[0] ??
          item.atom?.published ??
          item.atom?.updated ??
          item.dcterms?.issued?.[0],
        author:
          item.authors?.[0]?.name ?? item.dc?.creators?.[0] ?? item.atom?.authors?.[0]?.name ?? item.itunes?.author,
        html: longest(
          item.content?.encoded,
          item.description,
          item.atom?.content?.value,
          item.atom?.summary?.value,
          item.dc?.descriptions?.[0],
          item.itunes?.summary,
          item.media?.description?.value,
          item.media?.groups?.[0]?.description?.value,
        ),
      }),
    ),
  })
}

function fromRdf(feed: RdfFeed.Feed<string>, base: string): EntryList {
  return omitUndefined({
    title: feed.title,
    homepage: toWebAddress(feed.link, base),
    language: languageTag(feed.dc?.languages?.[0]),
    entries: (feed.items ?? []).map((item) =>
      omitUndefined({
        id: item.rdf?.about,
        title: item.title ?? item.dc?.titles?.[0],
        address: toWebAddress(item.link ?? item.rdf?.about, base),
        published: item.dc?.dates?.[0],
        author: item.dc?.creators?.[0],
        html: longest(item.content?.encoded, item.description),
      }),
    ),
  })
}

function fromAtom(feed: AtomFeed.Feed<string>, base: string): EntryList {
  return omitUndefined({
    title: feed.title?.value,
    homepage: toWebAddress(alternate(feed.links), base),
    language: languageTag(feed.xml?.lang),
    entries: (feed.entries ?? []).map((entry) =>
      omitUndefined({
        id: entry.id,
        title: entry.title?.value,
        address: toWebAddress(alternate(entry.links), base),
        published: entry.published ?? entry.updated,
        author: entry.authors?.[0]?.name ?? feed.authors?.[0]?.name,
        html: longest(entry.content?.value, entry.summary?.value),
      }),
    ),
  })
}

function fromJson(feed: JsonFeed.Feed<string>, base: string): EntryList {
  return omitUndefined({
    title: feed.title,
    homepage: toWebAddress(feed.home_page_url, base),
    language: languageTag(feed.language),
    entries: (feed.items ?? []).map((item) =>
      omitUndefined({
        id: item.id,
        title: item.title,
        address: toWebAddress(item.url ?? item.external_url, base),
        published: item.date_published ?? item.date_modified,
        author: item.authors?.[0]?.name ?? feed.authors?.[0]?.name,
        html: longest(item.content_html, item.content_text && escapeHtml(item.content_text), item.summary),
      }),
    ),
  })
}

/** The link to the article itself: that of rel "alternate", which a missing rel also means (RFC 4287, 4.2.7.2). */
function alternate(links: readonly { href?: string; rel?: string }[] = []): string | undefined {
  return links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href
}

function permalink(guid: { value?: string; isPermaLink?: boolean } | undefined): string | undefined {
  return guid?.isPermaLink === false ? undefined : guid?.value
}

/** Some feeds write "en_US", which is not a language tag (RFC 5646). */
function languageTag(code: string | undefined): string | undefined {
  return code?.trim().replaceAll('_', '-')
}

function longest(...texts: (string | undefined)[]): string | undefined {
  return texts.reduce((best, text) => ((text?.length ?? 0) > (best?.length ?? 0) ? text : best), undefined)
}

function escapeHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return escaped
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')
}

/** The same object without its undefined fields. */
function omitUndefined<T extends object>(fields: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
