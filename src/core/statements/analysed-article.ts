import type { NewsArticle } from '../model/article.ts'
import type { Statement } from '../model/statement.ts'

/** An article with its statements, in the order of the text: what matching and framing work on. */
export interface AnalysedArticle {
  article: NewsArticle
  statements: Statement[]
}
