/** The page's statements that others report too, in page order, filtered as the reader chooses. */
import { useId } from 'preact/hooks'
import type { ArticleReference } from '../../core/model/comparison.ts'
import { say, sayCount } from '../../locale/say.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { Fold, type FoldState } from '../../ui/fold.tsx'
import { StatementComparison } from '../../ui/statement-comparison.tsx'
import type { Filter } from '../view-state.ts'
import { FilterBar } from './filter-bar.tsx'
import { groupByStatement, isLessSure, passes, type StatementGroup } from './group-by-statement.ts'

/** The fold of the statements for which nothing sure was found. */
const LESS_SURE_STATEMENTS = 'less sure'

export interface StatementListProps {
  comparison: PageComparison
  filter: Filter
  onFilter: (filter: Filter) => void
  folds: Required<FoldState>
  onReveal: (statement: number) => void
}

export function StatementList({ comparison, filter, onFilter, folds, onReveal }: StatementListProps) {
  const titleId = useId()
  const groups = groupByStatement(comparison)
  if (groups.length === 0) {
    return <p class="notice">{say('noStatementFound')}</p>
  }
  const passing = groups.filter((group) => passes(group, filter))
  const sure = passing.filter((group) => !isLessSure(group))
  const lessSure = passing.filter(isLessSure)
  const items = { page: comparison.article, folds, onReveal }
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{say('statementsTitle')}</h2>
      <FilterBar groups={groups} chosen={filter} onChoose={onFilter} />
      <Statements {...items} groups={sure} />
      {lessSure.length > 0 && (
        <Fold {...folds} name={LESS_SURE_STATEMENTS} class="less-sure" summary={summarise(lessSure, sure.length > 0)}>
          <Statements {...items} groups={lessSure} />
        </Fold>
      )}
      <LeftOut count={groups.reduce((count, { versions }) => count + versions.leftOut, 0)} />
    </section>
  )
}

interface StatementsProps {
  groups: readonly StatementGroup[]
  page: ArticleReference
  folds: Required<FoldState>
  onReveal: (statement: number) => void
}

function Statements({ groups, page, folds, onReveal }: StatementsProps) {
  if (groups.length === 0) return null
  return (
    <ol class="statements">
      {groups.map(({ index, statement, versions }) => (
        <li key={index}>
          <StatementComparison
            statement={statement}
            versions={versions}
            page={page}
            onReveal={() => onReveal(index)}
            {...foldsOf(index, folds)}
          />
        </li>
      ))}
    </ol>
  )
}

/** One statement's folds, whose names in the view begin with its index. */
function foldsOf(index: number, { unfolded, onFold }: Required<FoldState>): FoldState {
  const prefix = `${index} `
  return {
    unfolded: unfolded?.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)),
    onFold: (name, open) => onFold?.(prefix + name, open),
  }
}

function summarise(lessSure: readonly StatementGroup[], afterOthers: boolean): string {
  return sayCount(afterOthers ? 'moreLessSureStatements' : 'lessSureStatements', lessSure.length)
}

/** One version an outlet is enough to read, but nobody should take it for all there is. */
function LeftOut({ count }: { count: number }) {
  if (count === 0) return null
  return <p class="hint left-out">{sayCount('leftOutVersions', count)}</p>
}
