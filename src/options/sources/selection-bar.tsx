/** What can be done with several sources at once. */
import { say, sayCount } from '../../locale/say.ts'
import type { SourceRow } from '../../messaging/library-protocol.ts'
import { lacksAccess, offersPages } from './describe-state.ts'
import { useSourceActions } from './use-source-actions.ts'

export function SelectionBar({ rows, onRemove }: { rows: SourceRow[]; onRemove: () => void }) {
  const { change, refresh, giveAccess, fetchPages } = useSourceActions()
  const sources = rows.map(({ source }) => source)
  const closed = rows.filter(lacksAccess)
  const teasers = rows.filter(offersPages)
  return (
    <fieldset class="selection-bar">
      <legend class="visually-hidden">{say('selectedSources')}</legend>
      <span>{sayCount('sourcesSelected', rows.length)}</span>
      <button type="button" class="button" onClick={() => void change(sources, { enabled: true })}>
        {say('turnOn')}
      </button>
      <button type="button" class="button" onClick={() => void change(sources, { enabled: false })}>
        {say('turnOff')}
      </button>
      <button type="button" class="button" onClick={() => void refresh(sources)}>
        {say('refresh')}
      </button>
      {closed.length > 0 && (
        <button type="button" class="button" onClick={() => void giveAccess(closed)}>
          {say('giveAccessTo', { count: closed.length })}
        </button>
      )}
      {teasers.length > 0 && (
        <button type="button" class="button" onClick={() => void fetchPages(teasers)}>
          {say('readPagesOf', { count: teasers.length })}
        </button>
      )}
      <button type="button" class="button" onClick={onRemove}>
        {say('removeDots')}
      </button>
    </fieldset>
  )
}
