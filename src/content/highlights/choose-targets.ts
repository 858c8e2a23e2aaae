/** What of a comparison is highlighted: the quoted words of a statement that others quote too, the whole of one that they report. */
import type { TextRange } from '../../core/model/range.ts'
import type { PageComparison } from '../../messaging/outcome.ts'

export type HighlightStyle = 'quote' | 'claim'

/** A stretch of `articleBody` to highlight. */
export interface Target extends TextRange {
  /** Index into the comparison's statements. */
  statement: number
  style: HighlightStyle
}

export function chooseTargets({ statements, matches }: Pick<PageComparison, 'statements' | 'matches'>): Target[] {
  const quoted = new Set(matches.filter(({ relation }) => relation === 'quote').map(({ statement }) => statement))
  const matched = [...new Set(matches.map(({ statement }) => statement))].sort((a, b) => a - b)
  return matched.flatMap((index) => {
    const statement = statements[index]
    if (!statement) return []
    const style: HighlightStyle = quoted.has(index) ? 'quote' : 'claim'
    const ranges = style === 'quote' && statement.quotations.length > 0 ? statement.quotations : [statement]
    return ranges.map(({ start, end }) => ({ statement: index, style, start, end }))
  })
}
