/** Headline, outlet, author, date, language and address of a page: from JSON-LD first, then meta tags, then what is left. */
import { toIsoDate } from '../core/model/date.ts'
import { findArticleData, type JsonObject, nameOf } from './json-ld.ts'
import { ownProperty, queryAll, queryFirst } from './own-property.ts'
import { findAddress } from './page-address.ts'

export interface PageMetadata {
  /** The address that the page gives for the article, otherwise where the page is; without a fragment. */
  address: string
  headline: string | undefined
  publisher: string | undefined
  author: string | undefined
  /** ISO 8601. */
  datePublished: string | undefined
  /** BCP 47. */
  inLanguage: string | undefined
  /** The page says that it is one article. */
  announcesArticle: boolean
  /** The page says that only subscribers may read all of it. */
  paywalled: boolean
  /** How many words the page says the article has. */
  announcedWords: number | undefined
}

/** The meta tags that name each thing, the most trusted first. */
const META = {
  headline: ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'title'],
  publisher: ['og:site_name', 'application-name', 'dc.publisher', 'publisher'],
  author: ['author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author'],
  datePublished: [
    'article:published_time',
    'og:published_time',
    'parsely-pub-date',
    'date',
    'dc.date.issued',
    'pubdate',
  ],
}

/** @param url where the page came from, which a parsed document does not know. */
export function readMetadata(document: Document, url = ownProperty(document, 'URL')): PageMetadata {
  const data = findArticleData(document) ?? {}
  const meta = readMetaTags(document)
  const first = (names: string[]) => names.map((name) => meta.get(name)).find(Boolean)
  return {
    address: findAddress(document, url),
    headline: nameOf(data.headline) ?? first(META.headline) ?? nameOf(data.name),
    publisher: nameOf(data.publisher) ?? first(META.publisher),
    author: withoutAddress(nameOf(data.author)) ?? withoutAddress(first(META.author)),
    datePublished: readDate(nameOf(data.datePublished)) ?? readDate(first(META.datePublished) ?? timeElement(document)),
    inLanguage: toLanguage(
      ownProperty(document, 'documentElement').lang || nameOf(data.inLanguage) || meta.get('og:locale'),
    ),
    announcesArticle: '@type' in data || /article/i.test(meta.get('og:type') ?? ''),
    paywalled: isFalse(data.isAccessibleForFree) || isLocked(meta),
    announcedWords: countAnnouncedWords(data),
  }
}

function readMetaTags(document: Document): Map<string, string> {
  const tags = new Map<string, string>()
  for (const tag of queryAll(document, 'meta[content]')) {
    const names = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? ''
    const content = tag.getAttribute('content')?.trim()
    if (!content) continue
    for (const name of names.toLowerCase().split(/\s+/)) if (!tags.has(name)) tags.set(name, content)
  }
  return tags
}

function timeElement(document: Document): string | undefined {
  return queryFirst(document, 'time[datetime]')?.getAttribute('datetime') ?? undefined
}

/** Dates come in ISO 8601 or as people write them. One in ISO 8601 stays as it is: its day is the outlet's own. */
function readDate(text: string | undefined): string | undefined {
  if (!text || /^\d{4}(?:-\d{2}){0,2}(?:$|T)/.test(text)) return text
  return toIsoDate(text)
}

function toLanguage(text: string | undefined): string | undefined {
  try {
    return text && Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}

/** Some pages give the address of the author's profile instead of a name. */
function withoutAddress(name: string | undefined): string | undefined {
  return name && !/^(?:https?:|\/|@)/.test(name) ? name : undefined
}

/** `false`, "false" or "False". */
function isFalse(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /^false$/i.test(value))
}

function isLocked(meta: Map<string, string>): boolean {
  return /^(?:locked|metered)$/i.test(meta.get('article:content_tier') ?? '')
}

function countAnnouncedWords({ wordCount, articleBody }: JsonObject): number | undefined {
  const written = typeof articleBody === 'string' ? countWords(articleBody) : 0
  // An object may have anything in the place of what makes a number of it.
  const announced = typeof wordCount === 'object' ? 0 : Number(wordCount) || 0
  return Math.max(announced, written) || undefined
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}
