/** Asks before sources go, and says how many articles go with them. */
import type { SourceRow } from '../../messaging/library-protocol.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { nameRows } from './use-source-actions.ts'

export interface RemoveDialogProps {
  rows: readonly SourceRow[]
  onConfirm: () => void
  onClose: () => void
}

export function RemoveDialog({ rows, onConfirm, onClose }: RemoveDialogProps) {
  const title = rows.length === 1 ? 'Remove this source?' : 'Remove these sources?'
  return (
    <ConfirmDialog title={title} verb="Remove" onConfirm={onConfirm} onClose={onClose}>
      <p>{nameRows(rows)} will leave your library. You can undo this right afterwards.</p>
    </ConfirmDialog>
  )
}
