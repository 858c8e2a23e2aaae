/**
 * What of a comparison is highlighted: of a statement that others quote too, the quoted words; of one that others
 * report, all of it.
 */
import type { Comparison, Relation } from '../core/model/comparison.ts'
import type { TextRange } from '../core/model/range.ts'

/** A stretch of `articleBody` to highlight. */
export interface Target extends TextRange {
  /** Index into the comparison's statements. */
  statement: number
  /** How others relate to the statement, which the highlight's looks show. */
  relation: Relation
}

/** The stretches to highlight, in the order of their statements. */
export function chooseTargets({ statements, matches }: Pick<Comparison, 'statements' | 'matches'>): Target[] {
  const quoted = new Set(matches.filter(({ relation }) => relation === 'quote').map(({ statement }) => statement))
  const matched = [...new Set(matches.map(({ statement }) => statement))].sort((a, b) => a - b)
  return matched.flatMap((index) => {
    const statement = statements[index]
    if (!statement) return []
    const relation: Relation = quoted.has(index) ? 'quote' : 'claim'
    const ranges = relation === 'quote' && statement.quotations.length > 0 ? statement.quotations : [statement]
    return ranges.map(({ start, end }) => ({ statement: index, relation, start, end }))
  })
}
