import type { NewsArticle } from '../model/article.ts'
import type { Library } from './library.ts'
import { buildSegment } from './segment/build-segment.ts'

/** A library that keeps its articles in memory, under one segment. */
export function createMemoryLibrary(articles: readonly NewsArticle[]): Library {
  const byId = new Map(articles.map((article) => [article.id, article]))
  return {
    segments: [buildSegment(articles)],
    readArticles: (ids) => Promise.resolve(ids.map((id) => byId.get(id)).filter((article) => article !== undefined)),
  }
}
