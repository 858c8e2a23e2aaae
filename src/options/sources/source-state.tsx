/** How a source is doing, in words, with what the reader can do about it. */
import type { SourceRow } from '../../messaging/library-protocol.ts'
import { describeState } from './describe-state.ts'
import { useSourceActions } from './use-source-actions.ts'

export function SourceState({ row }: { row: SourceRow }) {
  const { source, status } = row
  const { giveAccess, fetchPages } = useSourceActions()
  const { label, detail } = describeState(row)
  const lacksAccess = source.feed !== undefined && status.state === 'noPermission'
  const offersPages = status.state === 'fine' && status.teasersOnly && !source.fetchPages
  return (
    <div class="state">
      <span class={`label ${source.feed ? status.state : 'none'}`}>{label}</span>
      {detail && <span class="soft">{detail}</span>}
      {lacksAccess && (
        <button type="button" class="button" onClick={() => void giveAccess(source)}>
          Give access
        </button>
      )}
      {offersPages && (
        <button type="button" class="button" onClick={() => void fetchPages(source)}>
          Fetch the article pages
        </button>
      )}
    </div>
  )
}
