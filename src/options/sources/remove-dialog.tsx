/** Asks before sources go, and says how many articles go with them. */
import { say, sayCount } from '../../locale/say.ts'
import type { SourceRow } from '../../messaging/library-protocol.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { sayArticles } from './use-source-actions.ts'

export interface RemoveDialogProps {
  rows: readonly SourceRow[]
  onConfirm: () => void
  onClose: () => void
}

export function RemoveDialog({ rows, onConfirm, onClose }: RemoveDialogProps) {
  const title = say(rows.length === 1 ? 'removeSourceTitle' : 'removeSourcesTitle')
  return (
    <ConfirmDialog title={title} verb={say('remove')} onConfirm={onConfirm} onClose={onClose}>
      <p>{describe(rows)}</p>
    </ConfirmDialog>
  )
}

function describe(rows: readonly SourceRow[]): string {
  const [only, ...others] = rows
  const articles = sayArticles(rows)
  if (only && others.length === 0) return say('removeSourceText', { name: only.source.name, articles })
  return sayCount('removeSourcesText', rows.length, { articles })
}
