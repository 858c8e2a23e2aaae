/** Above the table: what is shown and how, and the refresh of everything. */
import { useOptions } from '../options-context.ts'
import type { Arrangement, Grouping } from './arrange-sources.ts'

const GROUPINGS: [Grouping, string][] = [
  ['none', 'Not grouped'],
  ['country', 'Grouped by country'],
  ['perspective', 'Grouped by perspective'],
]

export interface SourceToolbarProps {
  arrangement: Arrangement
  onArrange: (arrangement: Arrangement) => void
}

export function SourceToolbar({ arrangement, onArrange }: SourceToolbarProps) {
  const { refresh } = useOptions()
  return (
    <div class="toolbar">
      <input
        type="search"
        aria-label="Search your sources"
        placeholder="Search name, country, language, perspective"
        value={arrangement.search}
        onInput={(event) => onArrange({ ...arrangement, search: event.currentTarget.value })}
      />
      <select
        aria-label="Group"
        value={arrangement.grouping}
        onChange={(event) => onArrange({ ...arrangement, grouping: event.currentTarget.value as Grouping })}
      >
        {GROUPINGS.map(([grouping, name]) => (
          <option key={grouping} value={grouping}>
            {name}
          </option>
        ))}
      </select>
      <button type="button" class="button" onClick={() => void refresh()}>
        Refresh all
      </button>
      <a class="button main" href="#add">
        Add sources
      </a>
    </div>
  )
}
