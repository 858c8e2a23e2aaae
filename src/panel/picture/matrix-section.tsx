/** The coverage matrix with its key and the choice of how outlets are grouped. */
import { useMemo } from 'preact/hooks'
import { type PlainMessage, say } from '../../locale/say.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import type { OpenPair } from '../pair-dialog.tsx'
import { buildCoverageMatrix, type CellState } from './coverage-matrix.ts'
import { GROUPINGS, type Grouping } from './group-outlets.ts'
import { MatrixTable } from './matrix-table.tsx'
import { STATE_NAMES } from './state-names.ts'

const STATES = Object.keys(STATE_NAMES) as CellState[]

const GROUPING_NAMES: Record<Grouping, PlainMessage> = {
  origin: 'groupOrigin',
  country: 'country',
  perspective: 'yourLabel',
}

export interface MatrixSectionProps {
  comparison: PageComparison
  grouping: Grouping
  onGroup: (grouping: Grouping) => void
  onOpenPair: (pair: OpenPair) => void
}

export function MatrixSection({ comparison, grouping, onGroup, onOpenPair }: MatrixSectionProps) {
  const matrix = useMemo(() => buildCoverageMatrix(comparison, grouping), [comparison, grouping])
  return (
    <section class="section">
      <h2>{say('coverageTitle')}</h2>
      <p class="hint">{say('coverageHint')}</p>
      <ul class="key">
        {STATES.map((state) => (
          <li key={state} class={`mark-${state}`}>
            {say(STATE_NAMES[state])}
          </li>
        ))}
      </ul>
      <p class="lens">
        <label>
          <span>{say('groupBy')}</span>
          <select value={grouping} onChange={({ currentTarget }) => onGroup(toGrouping(currentTarget.value))}>
            {GROUPINGS.map((name) => (
              <option key={name} value={name}>
                {say(GROUPING_NAMES[name])}
              </option>
            ))}
          </select>
        </label>
      </p>
      <MatrixTable matrix={matrix} language={comparison.article.inLanguage} onOpenPair={onOpenPair} />
    </section>
  )
}

function toGrouping(value: string): Grouping {
  return GROUPINGS.find((name) => name === value) ?? 'origin'
}
