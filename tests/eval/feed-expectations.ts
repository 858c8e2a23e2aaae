/**
 * Reads what feedparser's cases expect: Python conditions in a comment. Only those on fields that Parallax keeps count.
 */

export interface Expectation {
  /** A field of the entry of this number; of the feed itself without one. */
  entry: number | undefined
  /** As `Feed` and `Entry` name it. */
  field: string
  value: string
  /** Whether the field may contain markup. */
  isText: boolean
}

/** feedparser's names of fields that Parallax keeps. */
const ENTRY_FIELDS: Record<string, string> = {
  title: 'title',
  link: 'address',
  id: 'id',
  guid: 'id',
  author: 'author',
  published: 'published',
  description: 'html',
  summary: 'html',
  "content'][0]['value": 'html',
}
const FEED_FIELDS: Record<string, string> = { title: 'title', link: 'homepage', language: 'language' }
const TEXTS = new Set(['title', 'html'])

/** `entries[0]['title'] == 'A title'`, or with a dot; a string may be raw text or Unicode. */
const CONDITION = /^(?:not bozo and )?(?:(feed)|entries\[(\d+)\])(?:\.|\[')([\w'[\]]+?)(?:'\])? == u?(['"])(.*)\4$/s

export function readExpectations(text: string): Expectation[] {
  const [, conditions = ''] = /Expect:\s*(.*?)\s*(?:-->|\n|",)/s.exec(text) ?? []
  return conditions.split(/ and (?=len\(|feed|entries|not |bozo)/).flatMap(readCondition)
}

function readCondition(condition: string): Expectation[] {
  const [, isFeed, entry, name = '', , literal = ''] = CONDITION.exec(condition.trim()) ?? []
  const field = (isFeed ? FEED_FIELDS : ENTRY_FIELDS)[name]
  if (field === undefined) return []
  return [
    {
      entry: entry === undefined ? undefined : Number(entry),
      field,
      value: unescapePython(literal),
      isText: TEXTS.has(field),
    },
  ]
}

const ESCAPED: Record<string, string> = { n: '\n', t: '\t', r: '\r' }

/** Reads a Python string, given without its quotation marks. */
function unescapePython(literal: string): string {
  return literal.replaceAll(/\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|(.))/gis, (_, x, u, wide, other) =>
    other === undefined ? String.fromCodePoint(Number.parseInt(x ?? u ?? wide, 16)) : (ESCAPED[other] ?? other),
  )
}
