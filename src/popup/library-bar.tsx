/** From a page to the library: add its article, or see the sources. */
import { useState } from 'preact/hooks'

export interface LibraryBarProps {
  /** Absent where the page has no article. */
  onAdd: (() => Promise<string>) | undefined
  onOpenOptions: (() => void) | undefined
}

export function LibraryBar({ onAdd, onOpenOptions }: LibraryBarProps) {
  const [said, setSaid] = useState('')
  return (
    <footer class="library-bar">
      {onAdd && (
        <button type="button" class="action" onClick={async () => setSaid(await onAdd())}>
          Add this article to my library
        </button>
      )}
      {onOpenOptions && (
        <button type="button" class="action" onClick={onOpenOptions}>
          Sources and settings
        </button>
      )}
      <p class="soft" role="status">
        {said}
      </p>
    </footer>
  )
}
