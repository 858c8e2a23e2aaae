import type { NewsArticle } from '../../../src/core/model/article.ts'

/** An article of which only some fields matter to a test. */
export function makeArticle(fields: Partial<NewsArticle>): NewsArticle {
  return { id: 'a', headline: 'Untitled', publisher: 'The Example', articleBody: 'Nothing happened.', ...fields }
}
