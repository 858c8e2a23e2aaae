/** What others say otherwise, before anything else: the few most telling differences; the others, minor ones last, are folded. */
import { useId, useMemo } from 'preact/hooks'
import { say, sayCount } from '../../locale/say.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { DifferenceList } from '../../ui/difference-list.tsx'
import { Fold, type FoldState } from '../../ui/fold.tsx'
import { isPutFirst, listMinorDifferences, listTellingDifferences } from '../../ui/list-telling-differences.ts'

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
  const telling = useMemo(() => listTellingDifferences(comparison), [comparison])
  const minor = useMemo(() => listMinorDifferences(comparison), [comparison])
  if (matches.length === 0) return null
  const shown = telling.filter((row) => isPutFirst(row, page)).slice(0, SHOWN_ROWS)
  const more = [...telling.filter((row) => !shown.includes(row)), ...minor]
  const list = { page, statements, onReveal }
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{say('differencesTitle')}</h2>
      {shown.length > 0 ? <DifferenceList {...list} rows={shown} /> : <p class="hint">{say('noSureDifference')}</p>}
      {more.length > 0 && (
        <Fold {...folds} name={MORE_FOLD} summary={sayCount('moreDifferences', more.length)}>
          <DifferenceList {...list} rows={more} />
        </Fold>
      )}
    </section>
  )
}
