/** What the matcher knows of a library: how rare its words are, and how surely its articles report a page's story. */
import { createMemoryLibrary } from '../../src/core/library/library.ts'
import { findRelatedArticles } from '../../src/core/library/search/find-related-articles.ts'
import {
  createInverseDocumentFrequency,
  type InverseDocumentFrequency,
} from '../../src/core/library/search/inverse-document-frequency.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import type { AnalysedArticle } from '../../src/core/statements/analysed-article.ts'

export interface StoryContext {
  idf: InverseDocumentFrequency
  /** The scores of a page's related articles, by id. */
  relate(page: AnalysedArticle): ReadonlyMap<string, number>
}

export function createStoryContext(articles: readonly NewsArticle[]): StoryContext {
  const library = createMemoryLibrary(articles)
  const idf = createInverseDocumentFrequency(library)
  return {
    idf,
    relate: (page) => new Map(findRelatedArticles(page, library, idf).map(({ id, score }) => [id, score])),
  }
}
