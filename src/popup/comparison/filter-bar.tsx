/** Which of the page's statements the popup lists. */
import { type MessageName, say } from '../../locale/say.ts'
import type { Filter } from '../view-state.ts'
import { passes, type StatementGroup } from './group-by-statement.ts'

/** In the order of the buttons. */
const MESSAGES = {
  all: 'filterAll',
  differences: 'filterDifferences',
  quotations: 'filterQuotations',
  claims: 'filterClaims',
} as const satisfies Record<Filter, MessageName>

const FILTERS = Object.keys(MESSAGES) as Filter[]

export interface FilterBarProps {
  groups: readonly StatementGroup[]
  chosen: Filter
  onChoose: (filter: Filter) => void
}

export function FilterBar({ groups, chosen, onChoose }: FilterBarProps) {
  const sizes = FILTERS.map((filter) => ({ filter, size: groups.filter((group) => passes(group, filter)).length }))
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{say('show')}</legend>
      {sizes.map(({ filter, size }) => (
        <button
          key={filter}
          type="button"
          class={filter}
          aria-pressed={filter === chosen}
          disabled={size === 0}
          onClick={() => onChoose(filter)}
        >
          {say(MESSAGES[filter], { count: size })}
        </button>
      ))}
    </fieldset>
  )
}
