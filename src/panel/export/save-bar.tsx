/** Saves what the panel shows as a file. */
import type { PageComparison } from '../../messaging/outcome.ts'
import { words } from '../words.ts'
import { EXPORT_FORMATS, type ExportFile, exportComparison } from './export-file.ts'

export interface SaveBarProps {
  comparison: PageComparison
  onSave: (file: ExportFile) => void
}

export function SaveBar({ comparison, onSave }: SaveBarProps) {
  return (
    <fieldset class="save-bar">
      <legend>{words.export.label}</legend>
      {EXPORT_FORMATS.map((format) => (
        <button key={format} type="button" class="action" onClick={() => onSave(exportComparison(comparison, format))}>
          {words.export[format]}
        </button>
      ))}
    </fieldset>
  )
}
