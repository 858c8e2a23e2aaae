/** What other outlets report and the page does not, and vice versa. */
import type { StatementMatch } from '../../matching/match-articles.ts'
import type { MissingStatement } from '../../model/comparison.ts'
import type { AnalysedArticle } from '../../statements/analysed-article.ts'
import { indexContentWords, isCovered, listContentWords, saysEnough } from './content-word-coverage.ts'
import { findMissing } from './find-missing.ts'

export interface CoverageInput {
  page: AnalysedArticle
  /** The related articles, best first. */
  others: readonly AnalysedArticle[]
  /**
   * Matches between the page and the others, including those too weak to show: a statement with even one of these is
   * not called missing or exclusive.
   */
  pageMatches: readonly StatementMatch[]
  /** Matches among the others, by the id of the article that they start from; one direction is enough. */
  otherMatches: ReadonlyMap<string, readonly StatementMatch[]>
  /** Groups of ids that share one origin. */
  origins: readonly (readonly string[])[]
  /** Whether the page's text is whole; if not, nothing is called missing. */
  complete: boolean
}

export interface Coverage {
  /** Those that most outlets report come first. */
  missing: MissingStatement[]
  /** Indices of the page's statements that no related article reports; empty when nothing is related. */
  onlyHere: number[]
}

/** What is missing on the page and what is only there. The same input gives the same result in the same order. */
export function findCoverage(input: CoverageInput): Coverage {
  return { missing: input.complete ? findMissing(input) : [], onlyHere: findOnlyHere(input) }
}

function findOnlyHere({ page, others, pageMatches }: CoverageInput): number[] {
  if (others.length === 0) return []
  const matched = new Set(pageMatches.map(({ statement }) => statement))
  const indexes = others.map(indexContentWords)
  return page.statements.flatMap((statement, i) => {
    if (matched.has(i)) return []
    const words = listContentWords(statement.words)
    return saysEnough(statement, words) && !indexes.some((index) => isCovered(words, index)) ? [i] : []
  })
}
