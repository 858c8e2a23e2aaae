import type { NewsArticle } from '../../../src/core/model/article.ts'

/** An article for a test to which only these fields matter. */
export function makeArticle(fields: Partial<NewsArticle>): NewsArticle {
  return { id: 'a', headline: 'Untitled', publisher: 'The Example', articleBody: 'Nothing happened.', ...fields }
}
