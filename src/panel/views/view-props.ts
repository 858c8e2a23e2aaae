/** What every view of the panel gets. */
import type { PageComparison } from '../../messaging/outcome.ts'
import type { TellingDifference } from '../../ui/list-telling-differences.ts'
import type { OpenPair } from '../pair-dialog.tsx'
import type { PanelView } from '../view-state.ts'

export interface ViewProps {
  /** As the lens shows it. */
  comparison: PageComparison
  /** What others say otherwise in it. */
  differences: Readonly<Record<'telling' | 'minor', readonly TellingDifference[]>>
  view: PanelView
  onChange: (changes: Partial<PanelView>) => void
  /** Shows a statement in the page, by its index. */
  onReveal: (statement: number) => void
  onOpenPair: (pair: OpenPair) => void
}
