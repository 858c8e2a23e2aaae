import { extractStatements } from '../../../src/core/statements/analyse-article.ts'
import type { AnalysedArticle } from '../../../src/core/statements/analysed-article.ts'

/** An article of these paragraphs, read as every article is. */
export function makeAnalysedArticle(id: string, paragraphs: readonly string[]): AnalysedArticle {
  const article = {
    id,
    headline: `Headline of ${id}`,
    publisher: `Publisher of ${id}`,
    articleBody: paragraphs.join('\n\n'),
  }
  return { article, statements: extractStatements(article) }
}
