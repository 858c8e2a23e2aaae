/** Above the table: what is shown and how, and the refresh of everything. */
import { type PlainMessage, say } from '../../locale/say.ts'
import { useOptions } from '../options-context.ts'
import type { Arrangement, Grouping } from './arrange-sources.ts'
import { PROBLEMS_HASH } from './problems.ts'

const GROUPINGS: [Grouping, PlainMessage][] = [
  ['none', 'notGrouped'],
  ['country', 'groupedByCountry'],
  ['perspective', 'groupedByPerspective'],
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
        aria-label={say('searchSources')}
        placeholder={say('searchSourcesHint')}
        value={arrangement.search}
        onInput={(event) => onArrange({ ...arrangement, search: event.currentTarget.value })}
      />
      <select
        aria-label={say('show')}
        value={problemsOnly ? PROBLEMS_HASH : '#sources'}
        onChange={(event) => location.assign(event.currentTarget.value)}
      >
        <option value="#sources">{say('lensEvery')}</option>
        <option value={PROBLEMS_HASH}>{say('withProblems')}</option>
      </select>
      <select
        aria-label={say('group')}
        value={arrangement.grouping}
        onChange={(event) => onArrange({ ...arrangement, grouping: event.currentTarget.value as Grouping })}
      >
        {GROUPINGS.map(([grouping, name]) => (
          <option key={grouping} value={grouping}>
            {say(name)}
          </option>
        ))}
      </select>
      <button type="button" class="button" onClick={() => void refresh()}>
        {say('refreshAll')}
      </button>
      <a class="button main" href="#add">
        {say('addSources')}
      </a>
    </div>
  )
}
