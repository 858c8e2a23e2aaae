/** The page's statements that others report too, in page order, filtered as the reader chooses. */
import type { PageComparison } from '../../messaging/outcome.ts'
import { StatementComparison } from '../../ui/statement-comparison.tsx'
import type { ViewState } from '../view-state.ts'
import { FilterBar } from './filter-bar.tsx'
import { groupByStatement, passes } from './group-by-statement.ts'

export interface StatementListProps {
  comparison: PageComparison
  view: ViewState
  onViewChange: (changes: Partial<ViewState>) => void
  onReveal: (statement: number) => void
}

export function StatementList({ comparison, view, onViewChange, onReveal }: StatementListProps) {
  const groups = groupByStatement(comparison)
  const shown = groups.filter((group) => passes(group, view.filter))

  function unfold(index: number, open: boolean): void {
    const others = view.unfolded.filter((other) => other !== index)
    onViewChange({ unfolded: open ? [...others, index] : others })
  }

  if (groups.length === 0) {
    return <p class="notice">These outlets report the story, but none of its statements was found in their articles.</p>
  }
  return (
    <section>
      <h2>Statements that others report too</h2>
      <FilterBar groups={groups} chosen={view.filter} onChoose={(filter) => onViewChange({ filter })} />
      <ol class="statements">
        {shown.map(({ index, statement, matches }) => (
          <li key={index}>
            <StatementComparison
              statement={statement}
              matches={matches}
              articles={comparison.articles}
              language={comparison.article.inLanguage}
              onReveal={() => onReveal(index)}
              unfolded={view.unfolded.includes(index)}
              onUnfold={(open) => unfold(index, open)}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
