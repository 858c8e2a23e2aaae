/** A page's comparison: its statements that others report too, what they alone report, and where to read them. */
import { useState } from 'preact/hooks'
import type { PageComparison } from '../../messaging/outcome.ts'
import { formatCount } from '../../ui/words.ts'
import { useViewState, type ViewState } from '../view-state.ts'
import { MissingStatements } from './missing-statements.tsx'
import { OnlyHere } from './only-here.tsx'
import { PageHead } from './page-head.tsx'
import { RelatedArticles } from './related-articles.tsx'
import { StatementList } from './statement-list.tsx'

export interface ComparisonScreenProps {
  comparison: PageComparison
  view: ViewState
  onViewChange: ((view: ViewState) => void) | undefined
  /** Scrolls the page to a statement; false when the page no longer holds it. */
  onReveal: ((statement: number) => Promise<boolean>) | undefined
  onAgain: (() => void) | undefined
}

export function ComparisonScreen({ comparison, onReveal, onAgain, ...props }: ComparisonScreenProps) {
  const [view, changeView] = useViewState(props.view, props.onViewChange)
  const [lost, setLost] = useState(false)

  async function reveal(statement: number): Promise<void> {
    setLost((await onReveal?.(statement)) === false)
  }

  return (
    <>
      <PageHead comparison={comparison} />
      <StatementList comparison={comparison} view={view} onViewChange={changeView} onReveal={reveal} />
      <MissingStatements comparison={comparison} />
      <OnlyHere comparison={comparison} onReveal={reveal} />
      <RelatedArticles comparison={comparison} />
      <p class="hint">
        {formatCount(comparison.statements.length, 'statement')} on this page. All of it was compared on your own
        machine.{' '}
        {onAgain && (
          <button type="button" class="link-button" onClick={onAgain}>
            Compare again
          </button>
        )}
      </p>
      <p class="lost" role="status">
        {lost && 'The page no longer shows this sentence.'}
      </p>
    </>
  )
}
