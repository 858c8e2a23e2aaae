/** Turns unknown JSON into values of a known shape, or says in words what is wrong with it. */
import * as v from 'valibot'

/** Thrown when JSON is not what it should be; the message names the field and the reason. */
export class InvalidDataError extends Error {
  override readonly name = 'InvalidDataError'
}

/** What could be parsed of a list, and one line of words for each item that could not. */
export interface ParsedList<Item> {
  items: Item[]
  problems: string[]
}

/**
 * Parses each item of a list by itself, so that what is wrong with one does not keep the others out.
 * @param noun what to call an item in a problem.
 * @param parseItem is given the item and its position, from 1. Whatever it throws besides an `InvalidDataError` is
 * thrown on.
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

/** In UTF-16 code units: enough to find an article by. */
const MAX_ID_LENGTH = 100
/** What would break a line, control a terminal or change the direction of what follows. */
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

/** A reason that follows the name of a field; checks that give a reason of their own keep it. */
function describeIssue({ received, expected }: v.BaseIssue<unknown>): string {
  if (received === 'undefined') return 'is missing'
  const type = TYPES[expected ?? '']
  return type ? `is not ${type}` : 'is not valid'
}
