/** The coverage matrix as a table whose cells are buttons: Enter opens the pair. */
import { say } from '../../locale/say.ts'
import { ExcerptWords } from '../../ui/excerpt.tsx'
import type { OpenPair } from '../pair-dialog.tsx'
import { useGrowth } from '../use-growth.tsx'
import type { CoverageMatrix, MatrixCell, MatrixRow } from './coverage-matrix.ts'
import type { OutletGroup } from './group-outlets.ts'
import { STATE_NAMES } from './state-names.ts'
import { useGridKeys } from './use-grid-keys.ts'

/** In UTF-16 code units: two lines beside the columns. */
const EXCERPT_LENGTH = 48

/** Rows in a part, which is laid out as a whole when it comes into sight: each part is watched in every frame. */
const PART = 20

export interface MatrixTableProps {
  matrix: CoverageMatrix
  /** The page's, BCP 47. */
  language: string | undefined
  onOpenPair: (pair: OpenPair) => void
}

export function MatrixTable({ matrix, language, onOpenPair }: MatrixTableProps) {
  const keys = useGridKeys(matrix)
  const { drawn, more } = useGrowth(matrix.rows, (row, rowIndex) => (
    <tr key={row.index}>
      <th scope="row" lang={language} dir="auto">
        <ExcerptWords text={row.statement.text} marks={[]} length={EXCERPT_LENGTH} />
      </th>
      {row.cells.map((cell, column) => (
        <Cell
          key={cell.outlet.name}
          cell={cell}
          isFirst={rowIndex === 0 && column === 0}
          onOpen={() => open(row, cell, onOpenPair)}
        />
      ))}
    </tr>
  ))
  return (
    <>
      <div class="matrix-frame">
        <table class="matrix" style={{ '--outlets': countOutlets(matrix) }} aria-label={say('coverageTitle')} {...keys}>
          <Head groups={matrix.groups} />
          {partRows(drawn).map((rows, i) => (
            <tbody key={i}>{rows}</tbody>
          ))}
        </table>
      </div>
      {more}
    </>
  )
}

function partRows(rows: readonly preact.VNode[]): preact.VNode[][] {
  return Array.from({ length: Math.ceil(rows.length / PART) }, (_, i) => rows.slice(i * PART, (i + 1) * PART))
}

function countOutlets({ groups }: CoverageMatrix): number {
  return groups.reduce((count, { outlets }) => count + outlets.length, 0)
}

function Head({ groups }: { groups: readonly OutletGroup[] }) {
  return (
    <thead>
      {groups.length > 1 && <GroupRow groups={groups} />}
      <tr>
        <th scope="col">{say('statement')}</th>
        {groups
          .flatMap(({ outlets }) => outlets)
          .map(({ name }) => (
            <th key={name} scope="col" class="outlet-column">
              <span dir="auto">{name}</span>
            </th>
          ))}
      </tr>
    </thead>
  )
}

/** Of one group alone, a name would tell nothing. */
function GroupRow({ groups }: { groups: readonly OutletGroup[] }) {
  return (
    <tr>
      <td />
      {groups.map(({ name, outlets }) => (
        <th
          key={`${name} ${outlets[0]?.name}`}
          scope="colgroup"
          colSpan={outlets.length}
          style={{ gridColumn: `span ${outlets.length}` }}
        >
          <bdi>{name}</bdi>
        </th>
      ))}
    </tr>
  )
}

interface CellProps {
  cell: MatrixCell
  isFirst: boolean
  onOpen: () => void
}

/** Drawn by its class: a picture in each would be half of the table. A cell with nothing to open is reached all the same. */
function Cell({ cell: { state, outlet }, isFirst, onOpen }: CellProps) {
  const label = say('outletState', { outlet: outlet.name, state: say(STATE_NAMES[state]) })
  return (
    <td>
      <button
        type="button"
        class={`mark-${state}`}
        tabIndex={isFirst ? 0 : -1}
        aria-label={label}
        aria-disabled={state === 'absent'}
        title={label}
        onClick={onOpen}
      />
    </td>
  )
}

function open(
  { index, statement }: MatrixRow,
  { match, outlet }: MatrixCell,
  onOpenPair: (pair: OpenPair) => void,
): void {
  const article = outlet.articles.find(({ id }) => id === match?.other.id)
  if (match && article) onOpenPair({ index, statement, match, article })
}
