/** What the popup shows for each outcome of a click. */
import { useEffect, useState } from 'preact/hooks'
import { say } from '../locale/say.ts'
import type { SearchedLibrary } from '../messaging/library-protocol.ts'
import type { Outcome } from '../messaging/outcome.ts'
import { ComparisonScreen } from './comparison/comparison-screen.tsx'
import { LibraryBar } from './library-bar.tsx'
import { MessageScreen } from './message-screen.tsx'
import { describeSearched } from './nothing/describe-searched.ts'
import { type NextStepActions, NextSteps } from './nothing/next-steps.tsx'
import { MoreOutlets } from './reach/more-outlets.tsx'
import type { ReachActions } from './reach/use-reading.ts'
import { INITIAL_VIEW, type ViewState } from './view-state.ts'

export interface PopupProps {
  /** Absent while the comparison runs. */
  outcome?: Outcome
  view?: ViewState
  onViewChange?: (view: ViewState) => void
  /** Scrolls the page to a statement, by its index; false when the page no longer holds it. */
  onReveal?: (statement: number) => Promise<boolean>
  onAgain?: () => void
  /** Ends the reading of a page that takes long. */
  onStop?: () => void
  onOpenOptions?: () => void
  /** Opens the comparison beside the page, where it stays. */
  onOpenPanel?: () => void
  /** Adds the page's article to the library; resolves with what to tell the reader. */
  onAdd?: () => Promise<string>
  /** Reads what other outlets report besides. */
  reach?: ReachActions
  /** Where nothing was found: what was looked through, and what can be done about it. */
  nothing?: { searched: SearchedLibrary; actions: NextStepActions } | undefined
}

export function Popup(props: PopupProps) {
  const {
    outcome,
    view = INITIAL_VIEW,
    onViewChange,
    onReveal,
    onAgain,
    onStop,
    onOpenOptions,
    onOpenPanel,
    onAdd,
    reach,
    nothing,
  } = props
  if (!outcome) return <Working onStop={onStop} />
  const hasArticle = outcome.state === 'compared' || 'article' in outcome
  const offers = 'offers' in outcome ? outcome.offers : undefined
  const more = hasArticle && reach && <MoreOutlets offers={offers ?? []} actions={reach} />
  return (
    <main>
      {outcome.state === 'compared' ? (
        <ComparisonScreen {...{ view, onViewChange, onReveal, onAgain }} comparison={outcome.comparison}>
          {more}
        </ComparisonScreen>
      ) : (
        <MessageScreen
          outcome={outcome}
          searched={nothing && describeSearched(nothing.searched, offers !== undefined)}
          onAgain={onAgain}
        >
          {more}
          {nothing && <NextSteps {...nothing} />}
        </MessageScreen>
      )}
      <LibraryBar onAdd={hasArticle ? onAdd : undefined} onOpenOptions={onOpenOptions} onOpenPanel={onOpenPanel} />
    </main>
  )
}

/** In milliseconds: most comparisons are there before, and what flashes by is not read. */
const PATIENCE_MS = 1000

function Working({ onStop }: { onStop: PopupProps['onStop'] | undefined }) {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <main aria-busy="true">
      <div class="skeleton" role="status" aria-label={say('comparing')}>
        {Array.from({ length: 9 }, (_, i) => (
          <span key={i} />
        ))}
      </div>
      {isLong && onStop && (
        <section class="message">
          <p role="status">{say('stillReading')}</p>
          <button type="button" class="action" onClick={onStop}>
            {say('stopReading')}
          </button>
        </section>
      )}
    </main>
  )
}
