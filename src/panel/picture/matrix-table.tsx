/**
 * The coverage matrix as a table whose cells are buttons, with the keys of the WAI-ARIA grid pattern: one stop for Tab,
 * the arrow keys move between cells, Enter opens the pair.
 */
import { useRef, useState } from 'preact/hooks'
import { ExcerptWords } from '../../ui/excerpt.tsx'
import type { OpenPair } from '../pair-dialog.tsx'
import { useGrowth } from '../use-growth.tsx'
import { words } from '../words.ts'
import type { CoverageMatrix, MatrixCell, MatrixRow } from './coverage-matrix.ts'
import { type GridPlace, moveInGrid } from './move-in-grid.ts'
import { StateMark } from './state-mark.tsx'

/** In UTF-16 code units: two lines beside the columns. */
const EXCERPT_LENGTH = 60

export interface MatrixTableProps {
  matrix: CoverageMatrix
  /** The page's, BCP 47. */
  language: string | undefined
  onOpenPair: (pair: OpenPair) => void
}

export function MatrixTable({ matrix: { groups, rows }, language, onOpenPair }: MatrixTableProps) {
  const table = useRef<HTMLTableElement>(null)
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 })
  const { shown, more } = useGrowth(rows)
  const outlets = groups.flatMap((group) => group.outlets)

  function move(event: KeyboardEvent): void {
    const rightToLeft = table.current !== null && getComputedStyle(table.current).direction === 'rtl'
    const target = moveInGrid(event, place, { rows: shown.length, columns: outlets.length }, rightToLeft)
    if (!target) return
    event.preventDefault()
    setPlace(target)
    table.current
      ?.querySelectorAll<HTMLElement>('tbody tr')
      [target.row]?.querySelectorAll('button')
      [target.column]?.focus()
  }

  return (
    <>
      <div class="matrix-frame">
        <table ref={table} class="matrix" aria-label={words.picture.coverage} onKeyDown={move}>
          <thead>
            <tr>
              <td />
              {groups.map(({ name, outlets: members }) => (
                <th key={`${name} ${members[0]?.name}`} scope="colgroup" colSpan={members.length}>
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
            <tr>
              <th scope="col">{words.picture.statement}</th>
              {outlets.map(({ name }) => (
                <th key={name} scope="col" class="outlet-column">
                  <span dir="auto">{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, rowIndex) => (
              <tr key={row.index}>
                <th scope="row" lang={language} dir="auto">
                  <ExcerptWords text={row.statement.text} marks={[]} length={EXCERPT_LENGTH} />
                </th>
                {row.cells.map((cell, column) => (
                  <Cell
                    key={cell.outlet.name}
                    cell={cell}
                    isStop={rowIndex === place.row && column === place.column}
                    onFocus={() => setPlace({ row: rowIndex, column })}
                    onOpen={() => open(row, cell, onOpenPair)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  )
}

interface CellProps {
  cell: MatrixCell
  /** Whether Tab stops here. */
  isStop: boolean
  onFocus: () => void
  onOpen: () => void
}

/** A cell with nothing to open is reached all the same: that it is empty is what it says. */
function Cell({ cell: { state, outlet }, isStop, onFocus, onOpen }: CellProps) {
  const label = words.picture.cell(outlet.name, words.picture.states[state])
  return (
    <td>
      <button
        type="button"
        tabIndex={isStop ? 0 : -1}
        aria-label={label}
        aria-disabled={state === 'absent'}
        title={label}
        onFocus={onFocus}
        onClick={onOpen}
      >
        <StateMark state={state} />
      </button>
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
