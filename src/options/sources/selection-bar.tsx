/** What can be done with several sources at once. */
import type { SourceRow } from '../../messaging/library-protocol.ts'
import { formatCount } from '../../ui/words.ts'
import { useSourceActions } from './use-source-actions.ts'

export function SelectionBar({ rows, onRemove }: { rows: SourceRow[]; onRemove: () => void }) {
  const { change, refresh } = useSourceActions()
  const sources = rows.map(({ source }) => source)
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
      <button type="button" class="button" onClick={onRemove}>
        Remove…
      </button>
    </fieldset>
  )
}
