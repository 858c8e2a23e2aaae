/** Reads the large library that is measured on; it lies beside the repository, where there is one. */
import { existsSync, readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import type { NewsArticle } from '../../src/core/model/article.ts'

const articlesFile = new URL('../../../shared/data/allsides/articles.jsonl.br', import.meta.url)

/** 37,554 articles of 2012 to 2020; undefined where they are not there. */
export function readArticles(): NewsArticle[] | undefined {
  if (!existsSync(articlesFile)) return undefined
  const lines = brotliDecompressSync(readFileSync(articlesFile)).toString('utf8').trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line) as NewsArticle)
}
