import type { AnalysedArticle } from '../../../src/core/statements/analysed-article.ts'

/** An article whose statements are the sentences given; double quotation marks are not read. */
export function makeArticle(id: string, sentences: readonly string[], publisher = `Outlet ${id}`): AnalysedArticle {
  let start = 0
  const statements = sentences.map((text) => {
    const statement = { start, end: start + text.length, text, quotations: [] }
    start += text.length + 1
    return statement
  })
  return { article: { id, headline: `Headline of ${id}`, publisher, articleBody: sentences.join(' ') }, statements }
}
