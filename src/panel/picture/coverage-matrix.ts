/** Which outlet tells which of the page's statements, and whether it tells it in the same way. */
import type { Match } from '../../core/model/comparison.ts'
import type { Statement } from '../../core/model/statement.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { type Grouping, groupOutlets, type Outlet, type OutletGroup } from './group-outlets.ts'

/** `same`: told, and no difference has a name. `changed`: told with a difference. `absent`: not found there. */
export type CellState = 'same' | 'changed' | 'absent'

export interface MatrixCell {
  state: CellState
  outlet: Outlet
  /** The outlet's best match; absent where the statement is. */
  match?: Match
}

export interface MatrixRow {
  /** Index into the comparison's `statements`. */
  index: number
  statement: Statement
  /** One an outlet, in the order of the groups. */
  cells: MatrixCell[]
}

export interface CoverageMatrix {
  groups: OutletGroup[]
  /** The statements that at least one outlet tells, in page order. */
  rows: MatrixRow[]
}

export function buildCoverageMatrix(comparison: PageComparison, grouping: Grouping): CoverageMatrix {
  const groups = groupOutlets(comparison, grouping)
  const outlets = groups.flatMap((group) => group.outlets)
  const best = findBestMatches(comparison)
  const rows = comparison.statements.flatMap((statement, index) => {
    const own = best.get(index)
    return own ? [{ index, statement, cells: outlets.map((outlet) => cellOf(outlet, own)) }] : []
  })
  return { groups, rows }
}

/** By statement, then by the outlet's name: the most probable match. */
function findBestMatches({ matches, articles }: PageComparison): Map<number, Map<string, Match>> {
  const outletOf = new Map(articles.map(({ id, publisher }) => [id, publisher]))
  const best = new Map<number, Map<string, Match>>()
  for (const match of matches) {
    const outlet = outletOf.get(match.other.id)
    if (outlet === undefined) continue
    const own = best.get(match.statement) ?? new Map<string, Match>()
    best.set(match.statement, own)
    const known = own.get(outlet)
    if (!known || known.probability < match.probability) own.set(outlet, match)
  }
  return best
}

function cellOf(outlet: Outlet, own: ReadonlyMap<string, Match>): MatrixCell {
  const match = own.get(outlet.name)
  if (!match) return { state: 'absent', outlet }
  return { state: match.differences.length > 0 ? 'changed' : 'same', outlet, match }
}
