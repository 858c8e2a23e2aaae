/** What others say otherwise, before anything else: the few most telling differences, and the others folded. */
import { useId, useMemo } from 'preact/hooks'
import type { PageComparison } from '../../messaging/outcome.ts'
import { DifferenceList } from '../../ui/difference-list.tsx'
import { Fold, type FoldState } from '../../ui/fold.tsx'
import { isSureDifference, listTellingDifferences } from '../../ui/list-telling-differences.ts'
import { formatCount } from '../../ui/words.ts'

/** About what the first screen holds. */
const SHOWN_ROWS = 5
const MORE_FOLD = 'more differences'

export interface TellingDifferencesProps {
  comparison: PageComparison
  folds: FoldState
  onReveal: (statement: number) => void
}

export function TellingDifferences({ comparison, folds, onReveal }: TellingDifferencesProps) {
  const titleId = useId()
  const { article: page, statements, matches } = comparison
  const rows = useMemo(() => listTellingDifferences(comparison), [comparison])
  if (matches.length === 0) return null
  const shown = rows.filter(isSureDifference).slice(0, SHOWN_ROWS)
  const more = rows.slice(shown.length)
  const list = { page, statements, onReveal }
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>What others say otherwise</h2>
      {shown.length > 0 ? (
        <DifferenceList {...list} rows={shown} />
      ) : (
        <p class="hint">No difference was found for sure in the statements that others report too.</p>
      )}
      {more.length > 0 && (
        <Fold {...folds} name={MORE_FOLD} summary={formatCount(more.length, 'more difference')}>
          <DifferenceList {...list} rows={more} />
        </Fold>
      )}
    </section>
  )
}
