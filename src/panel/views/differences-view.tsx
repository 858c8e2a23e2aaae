/** What others say otherwise, the most telling first. */
import { useMemo } from 'preact/hooks'
import type { Statement } from '../../core/model/statement.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { DifferenceRow } from '../../ui/difference-row.tsx'
import { listTellingDifferences, type TellingDifference } from '../../ui/list-telling-differences.ts'
import { useGrowth } from '../use-growth.tsx'
import { words } from '../words.ts'
import type { ViewProps } from './view-props.ts'

export function DifferencesView({ comparison, onReveal }: ViewProps) {
  const { article: page } = comparison
  const rows = useMemo(() => listRows(comparison), [comparison])
  const { drawn, more } = useGrowth(rows, ({ row, statement }) => (
    <DifferenceRow
      key={JSON.stringify([row.statement, row.answers[0].differences])}
      row={row}
      page={page}
      statement={statement}
      onReveal={() => onReveal(row.statement)}
    />
  ))
  if (rows.length === 0) return <p class="notice">{words.nothing.differences}</p>
  return (
    <>
      <ol class="difference-rows">{drawn}</ol>
      {more}
    </>
  )
}

function listRows(comparison: PageComparison): { row: TellingDifference; statement: Statement }[] {
  return listTellingDifferences(comparison).flatMap((row) => {
    const statement = comparison.statements[row.statement]
    return statement ? [{ row, statement }] : []
  })
}
