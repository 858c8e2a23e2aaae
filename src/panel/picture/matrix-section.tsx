/** The coverage matrix with its key and the choice of how outlets are grouped. */
import { useMemo } from 'preact/hooks'
import type { PageComparison } from '../../messaging/outcome.ts'
import type { OpenPair } from '../pair-dialog.tsx'
import { words } from '../words.ts'
import { buildCoverageMatrix, type CellState } from './coverage-matrix.ts'
import { GROUPINGS, type Grouping } from './group-outlets.ts'
import { MatrixTable } from './matrix-table.tsx'
import { StateMark } from './state-mark.tsx'

const STATES: CellState[] = ['same', 'changed', 'absent']

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
      <h2>{words.picture.coverage}</h2>
      <p class="hint">{words.picture.coverageHint}</p>
      <ul class="key">
        {STATES.map((state) => (
          <li key={state}>
            <StateMark state={state} /> {words.picture.states[state]}
          </li>
        ))}
      </ul>
      <p class="lens">
        <label>
          <span>{words.picture.groupBy}</span>
          <select value={grouping} onChange={({ currentTarget }) => onGroup(toGrouping(currentTarget.value))}>
            {GROUPINGS.map((name) => (
              <option key={name} value={name}>
                {words.picture.groupings[name]}
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
