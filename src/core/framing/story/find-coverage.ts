/** What other outlets report and the page does not, and the other way round. */
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
   * From the page to the others: all that may be the same, weaker matches than the reader is shown included. What is
   * called missing or exclusive must not have even these.
   */
  pageMatches: readonly StatementMatch[]
  /** Among the others, by the id of the article that they start from; one direction is enough. */
  otherMatches: ReadonlyMap<string, readonly StatementMatch[]>
  /** Groups of ids that share one origin. */
  origins: readonly (readonly string[])[]
  /** The page's text is whole; when it is not, nothing is called missing. */
  complete: boolean
}

export interface Coverage {
  /** Most outlets first. */
  missing: MissingStatement[]
  /** Indices of the page's statements that no related article reports; empty when nothing is related. */
  onlyHere: number[]
}

/** Deterministic: the same input gives the same coverage in the same order. */
export function findCoverage(input: CoverageInput): Coverage {
  return { missing: input.complete ? findMissing(input) : [], onlyHere: findOnlyHere(input) }
}

function findOnlyHere({ page, others, pageMatches }: CoverageInput): number[] {
  if (others.length === 0) return []
  const matched = new Set(pageMatches.map(({ statement }) => statement))
  const coveredElsewhere = others.map(indexContentWords)
  return page.statements.flatMap((statement, index) => {
    if (matched.has(index)) return []
    const words = listContentWords(statement.words)
    return saysEnough(statement, words) && !coveredElsewhere.some((index) => isCovered(words, index)) ? [index] : []
  })
}
