import type { AnalysedArticle } from '../statements/analysed-article.ts'

/** One statement of an article and one of another that say the same. */
export interface StatementLink {
  /** Index into the article's statements. */
  statement: number
  otherId: string
  /** Index into the other article's statements. */
  otherStatement: number
  /** 0 to 1. */
  probability: number
}

export interface CoverageInput {
  page: AnalysedArticle
  /** The related articles, best first. */
  others: readonly AnalysedArticle[]
  /** From the page to the others. */
  pageLinks: readonly StatementLink[]
  /** Among the others, by the id of the article that they start from; one direction is enough. */
  otherLinks: ReadonlyMap<string, readonly StatementLink[]>
  /** Groups of ids that share one origin. */
  origins: readonly (readonly string[])[]
  /** The page's text is whole; when it is not, nothing is called missing. */
  complete: boolean
}
