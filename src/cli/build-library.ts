/**
 * Builds `data/library.json`, the library that comes with Parallax, from `data/articles/`: one file per article,
 * with its provenance. The same input gives the same bytes, so a test notices when the build was forgotten.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { newsArticleSchema, parseFaultlessLibrary } from '../core/model/article.ts'
import { parse } from '../core/model/parse.ts'

const data = new URL('../../data/', import.meta.url)
const text = v.pipe(v.string(), v.nonEmpty())

/** A bundled article, with where it comes from and what was done to it. */
const bundledArticleSchema = v.object({
  ...newsArticleSchema.entries,
  provenance: v.object({
    origin: text,
    /** Address of the report that the article retells. */
    retells: v.exactOptional(v.pipe(v.string(), v.url())),
    /** The page furniture that was removed, piece by piece, in words. */
    removed: v.array(text),
    notes: text,
  }),
})

export type BundledArticle = v.InferOutput<typeof bundledArticleSchema>

/** The bundled articles, in the order of their file names. @throws Error naming the file and what is wrong with it. */
export function readBundledArticles(): BundledArticle[] {
  const folder = new URL('articles/', data)
  return readdirSync(folder)
    .sort()
    .map((file) => readBundledArticle(new URL(file, folder)))
}

function readBundledArticle(file: URL): BundledArticle {
  try {
    return parse(bundledArticleSchema, JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new Error(`${fileURLToPath(file)}: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}

/** The text of `data/library.json`. */
export function buildLibrary(): string {
  const articles = readBundledArticles().map(({ provenance: _, ...article }) => article)
  return `${JSON.stringify({ articles: parseFaultlessLibrary({ articles }) }, null, 2)}\n`
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL('library.json', data), buildLibrary())
