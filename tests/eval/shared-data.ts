/** Where the labelled data is. A newcomer's machine does not have it: it is too big, and not ours to give away. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { NewsArticle } from '../../src/core/model/article.ts'

const SHARED = resolve(import.meta.dirname, '../../../shared')
export const SCORE_SCRIPT = join(SHARED, 'eval/score.mjs')
export const DIFFERENCES_SCRIPT = join(SHARED, 'eval/score-differences.mjs')
export const NEWSSTAND_SCRIPT = join(SHARED, 'eval/newsstand.mjs')
export const DATA = join(SHARED, 'data')
export const NEWSSTAND_VERDICTS = join(DATA, 'newsstand/verdicts.jsonl')

export const DATA_IS_ABSENT =
  'The larger labelled sets (../shared/data beside the project) are not on this machine: nothing is measured or trained on them.'

export function hasData(): boolean {
  return existsSync(join(DATA, 'alignment'))
}

export function readJson<T>(...path: string[]): T {
  return JSON.parse(readFileSync(join(DATA, ...path), 'utf8')) as T
}

export function readLines(...path: string[]): string[] {
  return readFileSync(join(DATA, ...path), 'utf8').split('\n')
}

export function listJson(...path: string[]): string[] {
  return readdirSync(join(DATA, ...path))
    .filter((name) => name.endsWith('.json'))
    .sort()
}

/** The large library: 37,554 articles of 2012 to 2020. */
export function readLargeLibrary(): NewsArticle[] {
  const bytes = brotliDecompressSync(readFileSync(join(DATA, 'allsides/articles.jsonl.br')))
  const articles: NewsArticle[] = []
  // Line by line, since the whole is nearly as long as a string can be.
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = bytes.indexOf('\n', start)
    if (end < 0) end = bytes.length
    if (end > start) articles.push(JSON.parse(bytes.toString('utf8', start, end)) as NewsArticle)
  }
  return articles
}
