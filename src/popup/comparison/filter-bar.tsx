/** Which of the page's statements the popup lists. */

import type { Filter } from '../view-state.ts'
import { passes, type StatementGroup } from './group-by-statement.ts'

const NAMES: [Filter, string][] = [
  ['all', 'All'],
  ['differences', 'Differing'],
  ['quotations', 'Quotations'],
  ['claims', 'Claims'],
]

export interface FilterBarProps {
  groups: readonly StatementGroup[]
  chosen: Filter
  onChoose: (filter: Filter) => void
}

export function FilterBar({ groups, chosen, onChoose }: FilterBarProps) {
  const sizes = NAMES.map(([filter, name]) => ({
    filter,
    name,
    size: groups.filter((group) => passes(group, filter)).length,
  }))
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">Show</legend>
      {sizes.map(({ filter, name, size }) => (
        <button
          key={filter}
          type="button"
          class={filter}
          aria-pressed={filter === chosen}
          disabled={size === 0}
          onClick={() => onChoose(filter)}
        >
          {name} {size}
        </button>
      ))}
    </fieldset>
  )
}
