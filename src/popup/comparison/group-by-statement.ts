/** The page's statements that others report too, each with the versions that are worth showing. */
import type { Statement } from '../../core/model/statement.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { type ChosenVersions, chooseVersions } from '../../ui/choose-versions.ts'
import type { Filter } from '../view-state.ts'

export interface StatementGroup {
  /** Index into the comparison's `statements`. */
  index: number
  statement: Statement
  versions: ChosenVersions
}

/** In page order. */
export function groupByStatement({ statements, matches, articles, origins }: PageComparison): StatementGroup[] {
  return statements.flatMap((statement, index) => {
    const own = matches.filter((match) => match.statement === index)
    return own.length > 0 ? [{ index, statement, versions: chooseVersions(own, articles, origins) }] : []
  })
}

/** A difference that is folded away as less sure is none to promise the reader. */
export function passes({ versions: { relation, differing } }: StatementGroup, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'quotations':
      return relation === 'quote'
    case 'claims':
      return relation === 'claim'
    case 'differences':
      return differing.length > 0
  }
}

/** Whether all that was found for a statement is less sure. */
export function isLessSure({ versions: { differing, agreeing } }: StatementGroup): boolean {
  return differing.length === 0 && agreeing.length === 0
}
