import type { AnalysedArticle } from '../../../src/core/statements/analysed-article.ts'
import { makeArticle } from './make-article.ts'

/** A page that is nothing but a quotation. */
export function makeQuotingPage(quotation: string): AnalysedArticle {
  const range = { start: 0, end: quotation.length, text: quotation }
  const article = makeArticle({ id: 'page', articleBody: quotation })
  return { article, statements: [{ ...range, quotations: [range] }] }
}
