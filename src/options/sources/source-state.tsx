/** How a source is doing, in words, with what the reader can do about it. */
import { say } from '../../locale/say.ts'
import type { SourceRow } from '../../messaging/library-protocol.ts'
import { describeState, lacksAccess, offersPages } from './describe-state.ts'
import { useSourceActions } from './use-source-actions.ts'

export function SourceState({ row }: { row: SourceRow }) {
  const { source, status } = row
  const { giveAccess, fetchPages } = useSourceActions()
  const { label, detail } = describeState(row)
  return (
    <div class="state">
      <span class={`label ${source.feed ? status.state : 'none'}`}>{label}</span>
      {detail && <span class="soft">{detail}</span>}
      {lacksAccess(row) && (
        <button type="button" class="button" onClick={() => void giveAccess([row])}>
          {say('giveAccess')}
        </button>
      )}
      {offersPages(row) && (
        <button type="button" class="button" onClick={() => void fetchPages([row])}>
          {say('fetchPages')}
        </button>
      )}
    </div>
  )
}
