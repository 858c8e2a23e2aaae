/** What a page is compared with. */
import type { NewsArticle } from '../model/article.ts'
import { buildSegment } from './segment/build-segment.ts'
import type { Segment } from './segment/segment.ts'

/** The articles that a page is compared with. The background reads them from storage, the command line from memory. */
export interface Library {
  /** The indexes to search, one per batch of articles. */
  segments: readonly Segment[]
  /**
   * Further ones, in which only quotations are looked for.
   * @param mayQuote tells by a segment's `fingerprint-filter.ts` whether it is worth reading
   */
  readQuoting?(mayQuote: (filter: Uint8Array) => boolean): Promise<readonly Segment[]>
  /** The articles with these ids, in their order; unknown ids are left out. */
  readArticles(ids: readonly string[]): Promise<NewsArticle[]>
}

/** A library that keeps its articles in memory, under one segment. */
export function createMemoryLibrary(articles: readonly NewsArticle[]): Library {
  const byId = new Map(articles.map((article) => [article.id, article]))
  return {
    segments: [buildSegment(articles)],
    readArticles: (ids) => Promise.resolve(ids.map((id) => byId.get(id)).filter((article) => article !== undefined)),
  }
}
