/** A page's comparison: its statements that others report too, what they alone report, and where to read them. */
import { useLayoutEffect, useState } from 'preact/hooks'
import type { PageComparison } from '../messaging/outcome.ts'
import { StatementComparison } from '../ui/statement-comparison.tsx'
import { count } from '../ui/words.ts'
import { FilterBar } from './filter-bar.tsx'
import { groupByStatement, passes } from './group-by-statement.ts'
import { MissingStatements, OnlyHere, RelatedArticles } from './more-sections.tsx'
import { PageHead } from './page-head.tsx'
import type { View } from './view.ts'

export interface ComparisonScreenProps {
  comparison: PageComparison
  view: View
  onView?: ((view: View) => void) | undefined
  onReveal?: ((statement: number) => void) | undefined
}

export function ComparisonScreen({ comparison, view: initialView, onView, onReveal }: ComparisonScreenProps) {
  const [view, setView] = useView(initialView, onView)
  const groups = groupByStatement(comparison)
  const shown = groups.filter((group) => passes(group, view.filter))

  function unfold(index: number, open: boolean): void {
    const others = view.unfolded.filter((other) => other !== index)
    setView({ unfolded: open ? [...others, index] : others })
  }

  return (
    <>
      <PageHead comparison={comparison} />
      {groups.length === 0 ? (
        <p class="notice">These outlets report the story, but none of its statements was found in their articles.</p>
      ) : (
        <section aria-label="Statements that others report too">
          <FilterBar groups={groups} chosen={view.filter} onChoose={(filter) => setView({ filter })} />
          <ol class="statements">
            {shown.map(({ index, statement, matches }) => (
              <li key={index}>
                <StatementComparison
                  statement={statement}
                  matches={matches}
                  articles={comparison.articles}
                  onReveal={() => onReveal?.(index)}
                  unfolded={view.unfolded.includes(index)}
                  onUnfold={(open) => unfold(index, open)}
                />
              </li>
            ))}
          </ol>
        </section>
      )}
      <MissingStatements comparison={comparison} />
      <OnlyHere comparison={comparison} onReveal={onReveal} />
      <RelatedArticles comparison={comparison} />
      <p class="soft">
        {count(comparison.statements.length, 'statement')} on this page. All of it was compared on your own machine.
      </p>
    </>
  )
}

/** The reader's view, told on at every change so that the next popup opens as this one was left. */
function useView(initial: View, onView?: (view: View) => void): [View, (change: Partial<View>) => void] {
  const [view, setView] = useState(initial)

  function change(changes: Partial<View>): void {
    const changed = { ...view, ...changes, scroll: scrollY }
    setView(changed)
    onView?.(changed)
  }

  useLayoutEffect(() => scrollTo(0, initial.scroll), [initial])
  useLayoutEffect(() => {
    const remember = () => onView?.({ ...view, scroll: scrollY })
    addEventListener('scrollend', remember)
    return () => removeEventListener('scrollend', remember)
  }, [view, onView])
  return [view, change]
}
