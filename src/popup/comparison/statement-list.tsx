/** The page's statements that others report too, in page order, filtered as the reader chooses. */
import type { PageComparison } from '../../messaging/outcome.ts'
import { Fold, type FoldState } from '../../ui/fold.tsx'
import { StatementComparison } from '../../ui/statement-comparison.tsx'
import { formatCount } from '../../ui/words.ts'
import type { ViewState } from '../view-state.ts'
import { FilterBar } from './filter-bar.tsx'
import { groupByStatement, isLessSure, passes, type StatementGroup } from './group-by-statement.ts'

/** The fold of the statements for which nothing sure was found. */
const LESS_SURE_STATEMENTS = 'less sure'

export interface StatementListProps {
  comparison: PageComparison
  view: ViewState
  onViewChange: (changes: Partial<ViewState>) => void
  onReveal: (statement: number) => void
}

export function StatementList({ comparison, view, onViewChange, onReveal }: StatementListProps) {
  const groups = groupByStatement(comparison)
  if (groups.length === 0) {
    return <p class="notice">These outlets report the story, but none of its statements was found in their articles.</p>
  }
  const passing = groups.filter((group) => passes(group, view.filter))
  const sure = passing.filter((group) => !isLessSure(group))
  const lessSure = passing.filter(isLessSure)
  const folds: Required<FoldState> = {
    unfolded: view.unfolded,
    onFold: (name, open) => {
      // A fold that begins open says so too.
      if (open === view.unfolded.includes(name)) return
      onViewChange({ unfolded: open ? [...view.unfolded, name] : view.unfolded.filter((other) => other !== name) })
    },
  }
  const items = { language: comparison.article.inLanguage, folds, onReveal }
  return (
    <section>
      <h2>Statements that others report too</h2>
      <FilterBar groups={groups} chosen={view.filter} onChoose={(filter) => onViewChange({ filter })} />
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
  language: string | undefined
  folds: Required<FoldState>
  onReveal: (statement: number) => void
}

function Statements({ groups, language, folds, onReveal }: StatementsProps) {
  if (groups.length === 0) return null
  return (
    <ol class="statements">
      {groups.map(({ index, statement, versions }) => (
        <li key={index}>
          <StatementComparison
            statement={statement}
            versions={versions}
            language={language}
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
  return `${formatCount(lessSure.length, afterOthers ? 'more statement' : 'statement')}, less sure`
}

/** One version an outlet is enough to read, but nobody should take it for all there is. */
function LeftOut({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <p class="hint left-out">
      Only the best version of each outlet is listed: {formatCount(count, 'other')} {count === 1 ? 'is' : 'are'} not.
    </p>
  )
}
