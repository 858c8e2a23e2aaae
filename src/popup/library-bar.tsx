/** From the popup to the rest of Parallax: keep the comparison in sight, add the page's article, see the sources. */
import { useState } from 'preact/hooks'
import { say } from '../locale/say.ts'

export interface LibraryBarProps {
  /** Absent where the page has no article. */
  onAdd: (() => Promise<string>) | undefined
  onOpenOptions: (() => void) | undefined
  onOpenPanel: (() => void) | undefined
}

export function LibraryBar({ onAdd, onOpenOptions, onOpenPanel }: LibraryBarProps) {
  const [said, setSaid] = useState('')
  return (
    <footer class="library-bar">
      {onOpenPanel && (
        <button type="button" class="action" onClick={onOpenPanel}>
          {say('openPanel')}
        </button>
      )}
      {onAdd && (
        <button type="button" class="action" onClick={async () => setSaid(await onAdd())}>
          {say('addThisArticle')}
        </button>
      )}
      {onOpenOptions && (
        <button type="button" class="action" onClick={onOpenOptions}>
          {say('sourcesAndSettings')}
        </button>
      )}
      <p class="soft" role="status">
        {said}
      </p>
    </footer>
  )
}
