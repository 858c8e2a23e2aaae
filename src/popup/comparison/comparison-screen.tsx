/** A page's comparison: what others say otherwise, its statements, what they alone report, and where to read them. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { say, sayCount } from '../../locale/say.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { foldsOf, useViewState, type ViewState } from '../view-state.ts'
import { MissingStatements } from './missing-statements.tsx'
import { OnlyHere } from './only-here.tsx'
import { PageHead } from './page-head.tsx'
import { RelatedArticles } from './related-articles.tsx'
import { StatementList } from './statement-list.tsx'
import { TellingDifferences } from './telling-differences.tsx'

export interface ComparisonScreenProps {
  comparison: PageComparison
  view: ViewState
  onViewChange: ((view: ViewState) => void) | undefined
  /** Scrolls the page to a statement; false when the page no longer holds it. */
  onReveal: ((statement: number) => Promise<boolean>) | undefined
  onAgain: (() => void) | undefined
  /** What could be compared besides, under the page's head. */
  children?: ComponentChildren
}

export function ComparisonScreen({ comparison, onReveal, onAgain, children, ...props }: ComparisonScreenProps) {
  const [view, changeView] = useViewState(props.view, props.onViewChange)
  const [lost, setLost] = useState(false)
  const folds = foldsOf(view, changeView)

  async function reveal(statement: number): Promise<void> {
    setLost((await onReveal?.(statement)) === false)
  }

  return (
    <>
      <PageHead comparison={comparison} onAgain={onAgain} />
      {children}
      <TellingDifferences comparison={comparison} folds={folds} onReveal={reveal} />
      <StatementList
        comparison={comparison}
        filter={view.filter}
        onFilter={(filter) => changeView({ filter })}
        folds={folds}
        onReveal={reveal}
      />
      <MissingStatements comparison={comparison} />
      <OnlyHere comparison={comparison} onReveal={reveal} />
      <RelatedArticles comparison={comparison} />
      <p class="hint">{sayCount('statementsCompared', comparison.statements.length)}</p>
      <p class="lost" role="status">
        {lost && say('sentenceLost')}
      </p>
    </>
  )
}
