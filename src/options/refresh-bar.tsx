/** How the running refresh goes. */
import { ProgressLine } from '../ui/progress-line.tsx'
import { count } from '../ui/words.ts'
import type { RefreshView } from './use-refresh.ts'

export function RefreshBar({ progress, cancel }: RefreshView) {
  if (!progress) return null
  const { sourcesDone, sourcesTotal, articlesAdded, current } = progress
  const names = current.length > 0 ? `, now ${current.join(', ')}` : ''
  return (
    <section class="refresh-bar" aria-label="Refresh">
      <ProgressLine
        text={`Refreshing: ${sourcesDone} of ${count(sourcesTotal, 'source')}, ${count(articlesAdded, 'new article')}${names}`}
        done={sourcesDone}
        total={sourcesTotal}
        onCancel={() => void cancel()}
      />
    </section>
  )
}
