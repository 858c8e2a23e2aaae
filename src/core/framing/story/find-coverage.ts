/** What other outlets report and the page does not, and the other way round. */
import type { MissingStatement } from '../../model/comparison.ts'
import { indexContentWords, isCovered, listContentWords, saysEnough } from './content-word-coverage.ts'
import { type CoverageInput, findMissing } from './find-missing.ts'

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
