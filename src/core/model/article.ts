/** News articles after schema.org/NewsArticle, and the parsers that let them in from unknown JSON. */
import * as v from 'valibot'

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
  /** Plain text, paragraphs parted by a blank line. */
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

/** What could be read of a list, and a line of words for each item that could not. */
export interface ParsedList<Item> {
  items: Item[]
  problems: string[]
}

/** Thrown when JSON is not what it should be; the message names the field and the reason. */
export class InvalidDataError extends Error {
  override readonly name = 'InvalidDataError'
}

/**
 * Lets one article in.
 * @throws InvalidDataError naming the first field that is wrong.
 */
export function parseNewsArticle(json: unknown): NewsArticle {
  return parse(newsArticleSchema, json)
}

/**
 * Lets a library file in. Of tens of thousands of articles some have a bad date or an id that another one has: they are
 * named and left out, and the rest is read.
 * @throws InvalidDataError when the file is no library at all.
 */
export function parseLibraryFile(json: unknown): ParsedLibrary {
  const { items, problems } = parseArticles(listArticles(json), parseNewsArticle, (article) => article)
  return { articles: items, problems }
}

/**
 * Lets a library in whose articles must all be good, as those that come with Parallax.
 * @throws InvalidDataError naming the first article that is not, and why.
 */
export function parseFaultlessLibrary(json: unknown): NewsArticle[] {
  const { articles, problems } = parseLibraryFile(json)
  if (problems[0] !== undefined) throw new InvalidDataError(problems[0])
  return articles
}

/** The articles of a file, not looked at yet. @throws InvalidDataError when it has no list of them. */
export function listArticles(json: unknown): unknown[] {
  const { articles } = Object(json) as { articles?: unknown }
  if (!Array.isArray(articles)) throw new InvalidDataError('holds no list of “articles”')
  return articles
}

/** Reads articles one by one, alone or with what belongs to them; of two with one id the second is a problem. */
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

/**
 * Reads each item of a list by itself: what is wrong with one keeps no other out.
 * @param noun what to call an item in a problem.
 * @param parseItem is given the item and its position, from 1. What it throws, but for an `InvalidDataError`, goes on.
 */
export function parseEach<Item>(
  list: readonly unknown[],
  noun: string,
  parseItem: (json: unknown, position: number) => Item,
): ParsedList<Item> {
  const items: Item[] = []
  const problems: string[] = []
  for (const [i, json] of list.entries()) {
    try {
      items.push(parseItem(json, i + 1))
    } catch (error) {
      if (!(error instanceof InvalidDataError)) throw error
      problems.push(describeProblem(`${noun} ${i + 1}`, json, error.message))
    }
  }
  return { items, problems }
}

/** UTF-16 code units: enough to find an article by. */
const MAX_ID_LENGTH = 100
/** What would break a line, steer a terminal or turn the direction of what follows. */
const UNPRINTABLE = /[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu

/** "Article 3 (“a”): datePublished is not an ISO 8601 date", "Article 3 is not an object". */
function describeProblem(name: string, json: unknown, reason: string): string {
  const { id, article } = Object(json) as { id?: unknown; article?: unknown }
  const shownId = id ?? (Object(article) as { id?: unknown }).id
  const label = typeof shownId === 'string' ? `${name} (“${shownId.slice(0, MAX_ID_LENGTH)}”)` : name
  const line = /^(?:is|has) /.test(reason) ? `${label} ${reason}` : `${label}: ${reason}`
  return line.replace(UNPRINTABLE, ' ')
}

/**
 * Checks unknown JSON against a schema.
 * @throws InvalidDataError with the path of the first field that is wrong: "url is not a web address".
 */
export function parse<Schema extends v.GenericSchema>(schema: Schema, json: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, json, { message: describeIssue })
  if (result.success) return result.output
  const issue = result.issues[0]
  const path = v.getDotPath(issue)
  throw new InvalidDataError(path ? `${path} ${issue.message}` : issue.message)
}

/** What valibot calls the types of JSON, in words. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
}

/** A reason that follows the name of a field. Checks that give their own keep it. */
function describeIssue({ received, expected }: v.BaseIssue<unknown>): string {
  if (received === 'undefined') return 'is missing'
  const type = TYPES[expected ?? '']
  return type ? `is not ${type}` : 'is not valid'
}
