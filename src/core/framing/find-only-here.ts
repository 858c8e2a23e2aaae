import { wordsOf } from '../statements/words-of.ts'
import type { CoverageInput } from './coverage-input.ts'
import { isToldIn, readMeanings, readToldContent, saysEnough } from './story/content-word-coverage.ts'

/** Indices of the page's statements that no related article reports; empty when nothing is related. */
export function findOnlyHere({ page, others, pageLinks }: CoverageInput): number[] {
  if (others.length === 0) return []
  const linked = new Set(pageLinks.map((link) => link.statement))
  const toldElsewhere = others.map(readToldContent)
  return page.statements.flatMap((statement, index) => {
    if (linked.has(index)) return []
    const meanings = readMeanings(wordsOf(statement))
    return saysEnough(statement, meanings) && !toldElsewhere.some((told) => isToldIn(meanings, told)) ? [index] : []
  })
}
