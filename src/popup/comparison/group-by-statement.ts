/** The page's statements that others report too, each with what was found for it. */
import type { Match } from '../../core/model/comparison.ts'
import type { Statement } from '../../core/model/statement.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import type { Filter } from '../view-state.ts'

export interface StatementGroup {
  /** Index into the comparison's `statements`. */
  index: number
  statement: Statement
  /** Most probable first. */
  matches: Match[]
}

/** In page order. */
export function groupByStatement({ statements, matches }: PageComparison): StatementGroup[] {
  return statements.flatMap((statement, index) => {
    const own = matches.filter((match) => match.statement === index)
    return own.length > 0 ? [{ index, statement, matches: own }] : []
  })
}

export function passes({ matches }: StatementGroup, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'quotations':
      return matches.some(({ relation }) => relation === 'quote')
    case 'claims':
      return matches.every(({ relation }) => relation === 'claim')
    case 'differences':
      return matches.some(({ differences }) => differences.length > 0)
  }
}
