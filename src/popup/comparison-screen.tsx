/** A page's comparison: its statements that others report too, what they alone report, and where to read them. */
import { useState } from 'preact/hooks'
import type { PageComparison } from '../messaging/outcome.ts'
import { count } from '../ui/words.ts'
import { MissingStatements, OnlyHere, RelatedArticles } from './more-sections.tsx'
import { PageHead } from './page-head.tsx'
import { StatementList } from './statement-list.tsx'
import { useView } from './use-view.ts'
import type { View } from './view.ts'

export interface ComparisonScreenProps {
  comparison: PageComparison
  view: View
  onView: ((view: View) => void) | undefined
  /** Scrolls the page to a statement; false when the page no longer holds it. */
  onReveal: ((statement: number) => Promise<boolean>) | undefined
  onAgain: (() => void) | undefined
}

export function ComparisonScreen({ comparison, view: initialView, onView, onReveal, onAgain }: ComparisonScreenProps) {
  const [view, changeView] = useView(initialView, onView)
  const [lost, setLost] = useState(false)

  async function reveal(statement: number): Promise<void> {
    setLost((await onReveal?.(statement)) === false)
  }

  return (
    <>
      <PageHead comparison={comparison} />
      <StatementList comparison={comparison} view={view} onView={changeView} onReveal={reveal} />
      <MissingStatements comparison={comparison} />
      <OnlyHere comparison={comparison} onReveal={reveal} />
      <RelatedArticles comparison={comparison} />
      <p class="hint">
        {count(comparison.statements.length, 'statement')} on this page. All of it was compared on your own machine.{' '}
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
