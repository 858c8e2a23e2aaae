/** Saves what the panel shows as a file. */
import { type PlainMessage, say } from '../../locale/say.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { EXPORT_FORMATS, type ExportFile, type ExportFormat, exportComparison } from './export-file.ts'

const FORMAT_NAMES: Record<ExportFormat, PlainMessage> = {
  markdown: 'formatMarkdown',
  html: 'formatWebPage',
  json: 'formatJson',
}

export interface SaveBarProps {
  comparison: PageComparison
  onSave: (file: ExportFile) => void
}

export function SaveBar({ comparison, onSave }: SaveBarProps) {
  return (
    <fieldset class="save-bar">
      <legend>{say('saveComparison')}</legend>
      {EXPORT_FORMATS.map((format) => (
        <button key={format} type="button" class="action" onClick={() => onSave(exportComparison(comparison, format))}>
          {say(FORMAT_NAMES[format])}
        </button>
      ))}
    </fieldset>
  )
}
