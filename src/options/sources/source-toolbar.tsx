/** Above the table: what is shown and how, and the refresh of everything. */
import { useOptions } from '../options-context.ts'
import type { Arrangement, Grouping } from './arrange-sources.ts'
import { PROBLEMS_HASH } from './problems.ts'

const GROUPINGS: [Grouping, string][] = [
  ['none', 'Not grouped'],
  ['country', 'Grouped by country'],
  ['perspective', 'Grouped by perspective'],
]

export interface SourceToolbarProps {
  arrangement: Arrangement
  /** Whether only sources with a problem are shown; the page's address says so. */
  problemsOnly: boolean
  onArrange: (arrangement: Arrangement) => void
}

export function SourceToolbar({ arrangement, problemsOnly, onArrange }: SourceToolbarProps) {
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
        aria-label="Show"
        value={problemsOnly ? PROBLEMS_HASH : '#sources'}
        onChange={(event) => location.assign(event.currentTarget.value)}
      >
        <option value="#sources">All sources</option>
        <option value={PROBLEMS_HASH}>With problems</option>
      </select>
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
