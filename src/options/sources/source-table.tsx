/** The table itself. On a narrow page each row is a card, and the headings a row of buttons that sort. */
import { type PlainMessage, say } from '../../locale/say.ts'
import type { SourceRow } from '../../messaging/library-protocol.ts'
import type { Column, Group, Order } from './arrange-sources.ts'
import { SourceTableRow } from './source-table-row.tsx'

const COLUMNS: [Column, PlainMessage][] = [
  ['name', 'name'],
  ['country', 'country'],
  ['language', 'languageName'],
  ['perspective', 'perspective'],
  ['articles', 'articles'],
  ['refreshed', 'refreshedWhen'],
  ['state', 'state'],
  ['enabled', 'on'],
]

export interface SourceTableProps {
  groups: readonly Group[]
  order: Order
  /** Ids of sources. */
  selected: ReadonlySet<string>
  onOrder: (column: Column) => void
  onSelect: (selected: ReadonlySet<string>) => void
  onEdit: (row: SourceRow) => void
  onRemove: (row: SourceRow) => void
}

export function SourceTable({ groups, order, selected, onOrder, onSelect, onEdit, onRemove }: SourceTableProps) {
  const ids = groups.flatMap(({ rows }) => rows.map(({ source }) => source.id))
  const all = ids.every((id) => selected.has(id))
  const perspectives = [
    ...new Set(groups.flatMap(({ rows }) => rows.flatMap(({ source }) => source.perspective ?? []))),
  ]

  function select(id: string, on: boolean): void {
    onSelect(new Set(on ? [...selected, id] : [...selected].filter((other) => other !== id)))
  }

  return (
    <table class="sources">
      <caption class="visually-hidden">{say('yourSources')}</caption>
      <thead>
        <tr data-sort-label={say('sortBy')}>
          <th scope="col">
            <input
              type="checkbox"
              aria-label={say('selectAll')}
              checked={all}
              onChange={() => onSelect(new Set(all ? [] : ids))}
            />
          </th>
          {COLUMNS.map(([column, name]) => (
            <Heading key={column} column={column} name={say(name)} order={order} onOrder={onOrder} />
          ))}
          <th scope="col">
            <span class="visually-hidden">{say('actions')}</span>
          </th>
        </tr>
      </thead>
      {groups.map(({ title, rows }) => (
        <tbody key={title}>
          {title !== undefined && (
            <tr class="group">
              <th scope="rowgroup" colSpan={COLUMNS.length + 2}>
                {title} <span class="soft">{rows.length}</span>
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <SourceTableRow
              key={row.source.id}
              row={row}
              selected={selected.has(row.source.id)}
              perspectivesId="perspectives"
              onSelect={(on) => select(row.source.id, on)}
              onEdit={() => onEdit(row)}
              onRemove={() => onRemove(row)}
            />
          ))}
        </tbody>
      ))}
      <datalist id="perspectives">
        {perspectives.map((perspective) => (
          <option key={perspective} value={perspective} />
        ))}
      </datalist>
    </table>
  )
}

interface HeadingProps {
  column: Column
  name: string
  order: Order
  onOrder: (column: Column) => void
}

function Heading({ column, name, order, onOrder }: HeadingProps) {
  const sorted = order.column === column
  const direction = order.descending ? 'descending' : 'ascending'
  return (
    <th scope="col" class={column} aria-sort={sorted ? direction : 'none'}>
      <button type="button" onClick={() => onOrder(column)}>
        {name}
        <span class="arrow" aria-hidden="true">
          {sorted && (order.descending ? '↓' : '↑')}
        </span>
      </button>
    </th>
  )
}
