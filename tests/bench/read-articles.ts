/** Reads the large library, which the bench measures with. It is not part of the repository but may be beside it. */
import { existsSync, readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import type { NewsArticle } from '../../src/core/model/article.ts'

const articlesFile = new URL('../../../shared/data/allsides/articles.jsonl.br', import.meta.url)

/** 37,554 articles of 2012 to 2020, or undefined without the file. */
export function readArticles(): NewsArticle[] | undefined {
  if (!existsSync(articlesFile)) return undefined
  const lines = brotliDecompressSync(readFileSync(articlesFile)).toString('utf8').trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line) as NewsArticle)
}
