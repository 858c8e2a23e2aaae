/** News articles after schema.org/NewsArticle, and the parsers that let them in from unknown JSON. */
import * as v from 'valibot'

export const textSchema = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '', 'is empty'),
)
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?/, 'is not an ISO 8601 date'))
export const webAddressSchema = v.pipe(v.string(), v.url(), v.regex(/^https?:/i, 'is not a web address'))

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

/** A library as a file: `{"articles": [NewsArticle, …]}`. */
export interface LibraryFile {
  articles: NewsArticle[]
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
 * Lets a library file in.
 * @throws InvalidDataError naming the article and field that is wrong, or the id that stands twice.
 */
export function parseLibraryFile(json: unknown): LibraryFile {
  const file = parse(v.object({ articles: v.array(newsArticleSchema) }), json)
  const seen = new Set<string>()
  for (const { id } of file.articles) {
    if (seen.has(id)) throw new InvalidDataError(`the id "${id}" stands twice`)
    seen.add(id)
  }
  return file
}

/**
 * Checks unknown JSON against a schema.
 * @throws InvalidDataError with the path of the first field that is wrong.
 */
export function parse<Schema extends v.GenericSchema>(schema: Schema, json: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  const issue = result.issues[0]
  const path = v.getDotPath(issue)
  throw new InvalidDataError(path ? `${path}: ${issue.message}` : issue.message)
}
