/** News articles after schema.org/NewsArticle, and the parsers that turn unknown JSON into them. */
import * as v from 'valibot'
import { InvalidDataError, type ParsedList, parse, parseEach } from './parse.ts'

export const textSchema = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '', 'is empty'),
)
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?/, 'is not an ISO 8601 date'))
export const webAddressSchema = v.pipe(
  v.string(),
  v.url('is not a web address'),
  v.regex(/^https?:/i, 'is not a web address'),
)

export const newsArticleSchema = v.object({
  /** Unique within a library. */
  id: textSchema,
  /** Where the article can be read; http or https. */
  url: v.exactOptional(webAddressSchema),
  /** Empty where the source gives none, as some archives do. */
  headline: v.string(),
  /** The outlet's name as readers know it: "The Guardian". */
  publisher: textSchema,
  author: v.exactOptional(v.string()),
  /** ISO 8601, a day or a moment: "2025-08-08", "2025-08-08T14:30:00Z". */
  datePublished: v.exactOptional(date),
  /** BCP 47: "en", "es-MX". */
  inLanguage: v.exactOptional(v.string()),
  /** Plain text, paragraphs separated by a blank line. */
  articleBody: textSchema,
})

/** One outlet's article: schema.org/NewsArticle, cut to what a comparison needs. */
export type NewsArticle = v.InferOutput<typeof newsArticleSchema>

/** What could be read of a library file, `{"articles": [NewsArticle, …]}`. */
export interface ParsedLibrary {
  articles: NewsArticle[]
  /** One line for each article that is left out, with its position (from 1), its id and the reason. */
  problems: string[]
}

/**
 * Parses one article.
 * @throws InvalidDataError naming the first field that is wrong.
 */
export function parseNewsArticle(json: unknown): NewsArticle {
  return parse(newsArticleSchema, json)
}

/**
 * Parses a library file. Of tens of thousands of articles some have a bad date or the id of another one: they are named
 * and left out, and the rest is read.
 * @throws InvalidDataError when the file is not a library at all.
 */
export function parseLibraryFile(json: unknown): ParsedLibrary {
  const { items, problems } = parseArticles(listArticles(json), parseNewsArticle, (article) => article)
  return { articles: items, problems }
}

/**
 * Parses a library whose articles must all be valid, like those that come with Parallax.
 * @throws InvalidDataError naming the first article that is not, and why.
 */
export function parseFaultlessLibrary(json: unknown): NewsArticle[] {
  const { articles, problems } = parseLibraryFile(json)
  if (problems[0] !== undefined) throw new InvalidDataError(problems[0])
  return articles
}

/** The articles of a file, not yet parsed. @throws InvalidDataError when it has no list of them. */
export function listArticles(json: unknown): unknown[] {
  const { articles } = Object(json) as { articles?: unknown }
  if (!Array.isArray(articles)) throw new InvalidDataError('has no list of “articles”')
  return articles
}

/** Parses articles one by one, alone or with what belongs to them; of two with one id the second is a problem. */
export function parseArticles<Item>(
  list: readonly unknown[],
  parseItem: (json: unknown) => Item,
  articleOf: (item: Item) => NewsArticle,
): ParsedList<Item> {
  const positions = new Map<string, number>()
  return parseEach(list, 'Article', (json, position) => {
    const item = parseItem(json)
    const { id } = articleOf(item)
    const first = positions.get(id)
    if (first !== undefined) throw new InvalidDataError(`has the same id as article ${first}`)
    positions.set(id, position)
    return item
  })
}
