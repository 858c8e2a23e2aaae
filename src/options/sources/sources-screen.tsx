/** The reader's sources: found, sorted, changed, refreshed, removed. */
import { useState } from 'preact/hooks'
import { say, sayCount } from '../../locale/say.ts'
import type { SourceRow } from '../../messaging/library-protocol.ts'
import { useOptions } from '../options-context.ts'
import { useHash } from '../use-hash.ts'
import { type Arrangement, arrangeSources, type Column } from './arrange-sources.ts'
import { EditDialog } from './edit-dialog.tsx'
import { hasProblem, PROBLEMS_HASH } from './problems.ts'
import { RemoveDialog } from './remove-dialog.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { SourceTable } from './source-table.tsx'
import { SourceToolbar } from './source-toolbar.tsx'
import { useSourceActions } from './use-source-actions.ts'

const INITIAL_ARRANGEMENT: Arrangement = { search: '', order: { column: 'name', descending: false }, grouping: 'none' }

/** The dialog over the table. */
type OpenDialog = { dialog: 'edit'; row: SourceRow } | { dialog: 'remove'; rows: SourceRow[] }

export function SourcesScreen() {
  const { rows, closed } = useOptions()
  const actions = useSourceActions()
  const [arrangement, setArrangement] = useState(INITIAL_ARRANGEMENT)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [open, setOpen] = useState<OpenDialog>()
  const problemsOnly = useHash() === PROBLEMS_HASH
  const close = () => setOpen(undefined)

  if (closed !== undefined) return null
  if (!rows) return <p role="status">{say('readingSources')}</p>
  if (rows.length === 0) return <NoSources />

  const groups = arrangeSources(problemsOnly ? rows.filter(hasProblem) : rows, arrangement)
  const shown = groups.flatMap((group) => group.rows)
  const chosen = shown.filter(({ source }) => selected.has(source.id))

  function orderBy(column: Column): void {
    const { order } = arrangement
    setArrangement({ ...arrangement, order: { column, descending: order.column === column && !order.descending } })
  }

  return (
    <>
      <SourceToolbar arrangement={arrangement} problemsOnly={problemsOnly} onArrange={setArrangement} />
      {chosen.length > 0 && <SelectionBar rows={chosen} onRemove={() => setOpen({ dialog: 'remove', rows: chosen })} />}
      {shown.length === 0 ? (
        <p class="notice" role="status">
          {arrangement.search === '' ? say('noProblem') : say('noSourceMatches', { search: arrangement.search })}
        </p>
      ) : (
        <SourceTable
          groups={groups}
          order={arrangement.order}
          selected={selected}
          onOrder={orderBy}
          onSelect={setSelected}
          onEdit={(row) => setOpen({ dialog: 'edit', row })}
          onRemove={(row) => setOpen({ dialog: 'remove', rows: [row] })}
        />
      )}
      <p class="soft" role="status">
        {shown.length === rows.length
          ? sayCount('sources', rows.length)
          : sayCount('sourcesShown', rows.length, { shown: shown.length })}
      </p>
      {open?.dialog === 'edit' && <EditDialog source={open.row.source} onClose={close} />}
      {open?.dialog === 'remove' && (
        <RemoveDialog
          rows={open.rows}
          onClose={close}
          onConfirm={() => {
            close()
            setSelected(new Set())
            void actions.remove(open.rows)
          }}
        />
      )}
    </>
  )
}

function NoSources() {
  return (
    <section class="empty">
      <h2>{say('noSourcesTitle')}</h2>
      <p>{say('noSourcesText')}</p>
      <p>
        <a class="button main" href="#add">
          {say('addSources')}
        </a>
      </p>
    </section>
  )
}
