/** Reads what `analyze` is given: an article as .html, .txt or .json, and a library. */
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { type ParsedLibrary, parseLibraryFile, parseNewsArticle } from '../core/model/article.ts'
import { InvalidDataError } from '../core/model/parse.ts'
import { type ReadArticle, readHtmlArticle } from './read-html-article.ts'

/** Thrown for a file without an article; the message is the reason, in words that follow the file's name. */
export class BadFileError extends Error {
  override readonly name = 'BadFileError'
}

type Reader = (bytes: Buffer, path: string) => ReadArticle

const READERS: Readonly<Record<string, Reader>> = {
  '.html': readHtml,
  '.htm': readHtml,
  '.txt': readText,
  '.json': (bytes) => ({ article: parseJson(bytes, parseNewsArticle), complete: true }),
}

/** @throws BadFileError */
export async function readArticleFile(path: string): Promise<ReadArticle> {
  const read = READERS[extname(path).toLowerCase()]
  const bytes = await readBytes(path)
  if (!read) throw new BadFileError('is neither .html, .txt nor .json')
  return read(bytes, path)
}

/** @throws BadFileError for what is not a library; bad articles in one are its problems. */
export async function readLibraryFile(path: string): Promise<ParsedLibrary> {
  return parseJson(await readBytes(path), parseLibraryFile)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder',
  EACCES: 'cannot be read: permission denied',
}

async function readBytes(path: string): Promise<Buffer> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new BadFileError(REASONS[error.code ?? ''] ?? `cannot be read: ${error.message}`)
  })
  if (bytes.length === 0) throw new BadFileError('is empty')
  return bytes
}

function parseJson<T>(bytes: Buffer, parse: (json: unknown) => T): T {
  try {
    return parse(JSON.parse(decode(bytes)))
  } catch (error) {
    if (error instanceof SyntaxError) throw new BadFileError(`is not JSON: ${error.message}`)
    if (error instanceof InvalidDataError) throw new BadFileError(error.message)
    throw error
  }
}

/** The first line that is not empty is the headline, the rest the body. */
function readText(bytes: Buffer, path: string): ReadArticle {
  const text = decode(bytes).replace(/\r\n?/g, '\n').trim()
  const [headline = '', ...rest] = text.split('\n')
  const articleBody = rest.join('\n').trim()
  if (!articleBody) throw new BadFileError('has no text below its first line, which is the headline')
  return { article: { id: path, headline: headline.trim(), publisher: 'This text', articleBody }, complete: true }
}

function readHtml(bytes: Buffer, path: string): ReadArticle {
  // A page in UTF-16 is full of zero bytes, but its byte order mark says what it is.
  const isUtf16 = /^(?:fffe|feff)/.test(bytes.toString('hex', 0, 2))
  if (!isUtf16) refuseBinary(bytes)
  const read = readWithinStack(bytes, path)
  if (!read) throw new BadFileError('has no article in it')
  return read
}

/** Browsers limit how deep markup may nest; jsdom recurses until the stack overflows. */
function readWithinStack(bytes: Buffer, path: string): ReadArticle | null {
  try {
    return readHtmlArticle(bytes, path)
  } catch (error) {
    if (error instanceof RangeError) throw new BadFileError('is nested too deeply')
    throw error
  }
}

function decode(bytes: Buffer): string {
  refuseBinary(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new BadFileError('is not text in UTF-8')
  }
}

function refuseBinary(bytes: Buffer): void {
  if (bytes.includes(0)) throw new BadFileError('is not text')
}
