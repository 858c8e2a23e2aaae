import { analyseArticle } from '../../src/core/statements/analyse-article.ts'
import type { AnalysedArticle } from '../../src/core/statements/analysed-article.ts'

/** An article with these paragraphs, analysed like any other. */
export function makeAnalysedArticle(
  id: string,
  paragraphs: readonly string[],
  publisher = `Publisher of ${id}`,
): AnalysedArticle {
  return analyseArticle({ id, headline: `Headline of ${id}`, publisher, articleBody: paragraphs.join('\n\n') })
}
