/** What other outlets report and the page does not, and vice versa. */
import type { MissingStatement } from '../../model/comparison.ts'
import { indexContentWords, isCovered, listContentWords, saysEnough } from './content-word-coverage.ts'
import { type CoverageInput, findMissing } from './find-missing.ts'

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
