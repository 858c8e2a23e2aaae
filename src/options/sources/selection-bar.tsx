/** What can be done with several sources at once. */
import type { SourceRow } from '../../messaging/library-protocol.ts'
import { formatCount } from '../../ui/words.ts'
import { lacksAccess, offersPages } from './describe-state.ts'
import { useSourceActions } from './use-source-actions.ts'

export function SelectionBar({ rows, onRemove }: { rows: SourceRow[]; onRemove: () => void }) {
  const { change, refresh, giveAccess, fetchPages } = useSourceActions()
  const sources = rows.map(({ source }) => source)
  const closed = rows.filter(lacksAccess)
  const teasers = rows.filter(offersPages)
  return (
    <fieldset class="selection-bar">
      <legend class="visually-hidden">Selected sources</legend>
      <span>{formatCount(rows.length, 'source')} selected</span>
      <button type="button" class="button" onClick={() => void change(sources, { enabled: true })}>
        Turn on
      </button>
      <button type="button" class="button" onClick={() => void change(sources, { enabled: false })}>
        Turn off
      </button>
      <button type="button" class="button" onClick={() => void refresh(sources)}>
        Refresh
      </button>
      {closed.length > 0 && (
        <button type="button" class="button" onClick={() => void giveAccess(closed)}>
          Give access to {closed.length}
        </button>
      )}
      {teasers.length > 0 && (
        <button type="button" class="button" onClick={() => void fetchPages(teasers)}>
          Always read the pages of {teasers.length}
        </button>
      )}
      <button type="button" class="button" onClick={onRemove}>
        Remove…
      </button>
    </fieldset>
  )
}
