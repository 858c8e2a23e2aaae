/**
 * What is in a file that the reader chose. Files come from anywhere: each article is looked at by itself, and what is
 * wrong with one is said and keeps no other out.
 */
import {
  listArticles,
  type NewsArticle,
  parseArticles,
  parseLibraryFile,
  parseNewsArticle,
} from '../../core/model/article.ts'
import { InvalidDataError, parse, parseEach } from '../../core/model/parse.ts'
import { type Source, sourceSchema } from '../../core/model/source.ts'
import { decodeText } from '../../core/text/decode-text.ts'
import { say } from '../../locale/say.ts'
import type { NewSource } from './add-sources.ts'
import { readOpml } from './read-opml.ts'

/** An article of an export, with the source that it belonged to. */
interface ExportedArticle {
  sourceId: string
  article: NewsArticle
}

export type Import =
  | { kind: 'library'; articles: NewsArticle[]; problems: string[] }
  | { kind: 'export'; sources: Source[]; articles: ExportedArticle[]; problems: string[] }
  | { kind: 'opml'; sources: NewSource[]; problems: string[] }
  | { kind: 'page'; html: string }

/** Browsers cannot keep a much longer text. */
const MAX_FILE_BYTES = 400_000_000
/** A page goes to the background in one message, which may have 64 MB. */
const MAX_PAGE_BYTES = 20_000_000
/** Where a file says what it is, in UTF-16 code units. */
const OPENING = 2000

/** @throws InvalidDataError saying in words why the file cannot be read. */
export async function readImport(file: File): Promise<Import> {
  if (file.size > MAX_FILE_BYTES) throw new InvalidDataError(say('fileTooLarge'))
  const bytes = new Uint8Array(await file.arrayBuffer())
  const text = decodeText(bytes, TextDecoder).trim()
  if (text === '') throw new InvalidDataError(say('fileEmpty'))
  const opening = text.slice(0, OPENING)
  // JSON is UTF-8 (RFC 8259, 8.1): an export comes back as it was, whatever is in its texts.
  if (/^[{[]/.test(opening)) return readJson(new TextDecoder().decode(bytes))
  if (/<opml[\s>]/i.test(opening)) return { kind: 'opml', ...readOpml(text) }
  if (!/<(!doctype html|html|head|body|article)[\s>]/i.test(opening)) {
    throw new InvalidDataError(say('fileUnknown'))
  }
  if (file.size > MAX_PAGE_BYTES) throw new InvalidDataError(say('pageTooLarge'))
  return { kind: 'page', html: text }
}

function readJson(text: string): Import {
  const json = parseJson(text)
  const { sources } = Object(json) as { sources?: unknown }
  if (!Array.isArray(sources)) return { kind: 'library', ...parseLibraryFile(json) }
  const readSources = parseEach(sources, 'Source', (source) => parse(sourceSchema, source))
  const ids = new Set(readSources.items.map(({ id }) => id))
  const readArticles = parseArticles(
    listArticles(json),
    (item) => parseExported(item, ids),
    ({ article }) => article,
  )
  return {
    kind: 'export',
    sources: readSources.items,
    articles: readArticles.items,
    problems: [...readSources.problems, ...readArticles.problems],
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InvalidDataError(say('fileNotJson', { reason: (error as Error).message }))
  }
}

function parseExported(json: unknown, sourceIds: ReadonlySet<string>): ExportedArticle {
  const { sourceId, article } = Object(json) as { sourceId?: unknown; article?: unknown }
  if (typeof sourceId !== 'string' || !sourceIds.has(sourceId)) {
    throw new InvalidDataError(say('sourceNotInFile'))
  }
  return { sourceId, article: parseNewsArticle(article) }
}
