import type { NewsArticle } from '../model/article.ts'
import type { Segment } from './segment/segment.ts'

/** All articles that a page is compared with. The background reads one from storage, the command line keeps one in memory. */
export interface Library {
  /** The indexes to search, one per batch of articles. */
  segments: readonly Segment[]
  /** The articles of these ids in the order asked for; ids that are not there are left out. */
  readArticles(ids: readonly string[]): Promise<NewsArticle[]>
}
