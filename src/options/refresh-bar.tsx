/** The progress of the running refresh. */
import { say, sayCount } from '../locale/say.ts'
import type { RefreshProgress } from '../messaging/library-protocol.ts'
import { ProgressLine } from '../ui/progress-line.tsx'

export interface RefreshBarProps {
  progress: RefreshProgress | undefined
  onCancel: () => void
}

export function RefreshBar({ progress, onCancel }: RefreshBarProps) {
  if (!progress) return null
  return (
    <section class="refresh-bar" aria-label={say('refresh')}>
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
  if (sourcesTotal === 0) return say('refreshStarting')
  const gaps = { done: sourcesDone, articles: sayCount('newArticles', articlesAdded) }
  if (current.length === 0) return sayCount('refreshing', sourcesTotal, gaps)
  return sayCount('refreshingNow', sourcesTotal, { ...gaps, names: current.join(', ') })
}
