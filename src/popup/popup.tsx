/** What the popup shows for each outcome of a click. */
import type { Outcome } from '../messaging/outcome.ts'
import { ComparisonScreen } from './comparison-screen.tsx'
import { MessageScreen } from './message-screen.tsx'
import { NEW_VIEW, type View } from './view.ts'

export interface PopupProps {
  /** Absent while Parallax works. */
  outcome?: Outcome
  view?: View
  onView?: (view: View) => void
  /** Scrolls the page to a statement, by its index. */
  onReveal?: (statement: number) => void
  onAgain?: () => void
}

export function Popup({ outcome, view = NEW_VIEW, onView, onReveal, onAgain }: PopupProps) {
  if (!outcome) return <Working />
  if (outcome.state !== 'compared') return <MessageScreen outcome={outcome} onAgain={onAgain} />
  return <ComparisonScreen comparison={outcome.comparison} view={view} onView={onView} onReveal={onReveal} />
}

function Working() {
  return (
    <main aria-busy="true">
      <div class="skeleton" role="status" aria-label="Comparing this page with your library">
        {Array.from({ length: 9 }, (_, i) => (
          <span key={i} />
        ))}
      </div>
    </main>
  )
}
