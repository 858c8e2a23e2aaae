/** Pages of stories that at least three outlets report, each compared with the whole large library. */
import { compareArticle } from '../../src/core/compare-article.ts'
import { createMemoryLibrary, type Library } from '../../src/core/library/library.ts'
import { type NewsArticle, parseLibraryFile } from '../../src/core/model/article.ts'
import type { Comparison } from '../../src/core/model/comparison.ts'
import { readJson, readLargeLibrary, readLines } from './shared-data.ts'

export interface ComparedStories {
  comparisons: Comparison[]
  articles: readonly NewsArticle[]
  library: Library
}

const STORIES = 20
const MIN_OUTLETS = 3

export async function compareStories(): Promise<ComparedStories> {
  const articles = parseLibraryFile({ articles: readLargeLibrary().map(dropUnknown) }).articles
  const library = createMemoryLibrary(articles)
  const comparisons: Comparison[] = []
  for (const page of choosePages(articles)) comparisons.push(await compareArticle(page, library))
  return { comparisons, articles, library }
}

/** What the archive does not know is empty there, or no date at all. */
function dropUnknown(article: NewsArticle): NewsArticle {
  const isKnown = ([name, value]: [string, string]) =>
    value && (name !== 'datePublished' || /^\d{4}(-\d\d(-\d\d)?)?/.test(value))
  const known = Object.fromEntries(Object.entries(article).filter(isKnown))
  return { headline: '', publisher: '(unknown)', articleBody: '', id: article.id, ...known }
}

/** Evenly over the stories, each time another of a story's articles; without the newsstand's, which have verdicts already. */
function choosePages(articles: readonly NewsArticle[]): NewsArticle[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const judged = new Set(readJson<string[]>('newsstand/pages.json'))
  const stories = readLines('allsides/stories.dev.jsonl')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { articles: string[] }).articles)
    .filter((ids) => new Set(ids.flatMap((id) => byId.get(id)?.publisher ?? [])).size >= MIN_OUTLETS)
    .filter((ids) => !ids.some((id) => judged.has(id)))
  return Array.from({ length: STORIES }, (_, i) => {
    const ids = stories[Math.floor(((i + 0.5) * stories.length) / STORIES)] ?? []
    return byId.get(ids[i % ids.length] ?? '')
  }).filter((page) => page !== undefined)
}
