/** The progress of the running refresh. */
import { plainName } from '../locale/plain-name.ts'
import type { RefreshProgress } from '../messaging/library-protocol.ts'
import { ProgressLine } from '../ui/progress-line.tsx'
import { formatCount } from '../ui/words.ts'

export interface RefreshBarProps {
  progress: RefreshProgress | undefined
  onCancel: () => void
}

export function RefreshBar({ progress, onCancel }: RefreshBarProps) {
  if (!progress) return null
  return (
    <section class="refresh-bar" aria-label="Refresh">
      <ProgressLine
        text={describeProgress(progress)}
        done={progress.sourcesDone}
        total={progress.sourcesTotal}
        onCancel={onCancel}
      />
    </section>
  )
}

function describeProgress({ sourcesDone, sourcesTotal, articlesAdded, current }: RefreshProgress): string {
  if (sourcesTotal === 0) return 'Starting the refresh…'
  const names = current.length > 0 ? `, now ${current.map(plainName).join(', ')}` : ''
  return `Refreshing: ${sourcesDone} of ${formatCount(sourcesTotal, 'source')}, ${formatCount(articlesAdded, 'new article')}${names}`
}
