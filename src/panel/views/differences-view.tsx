/** What others say otherwise, the most telling first. */
import { useMemo } from 'preact/hooks'
import { say } from '../../locale/say.ts'
import { DifferenceRow } from '../../ui/difference-row.tsx'
import { useGrowth } from '../use-growth.tsx'
import type { ViewProps } from './view-props.ts'

export function DifferencesView({ comparison: { article: page, statements }, differences, onReveal }: ViewProps) {
  const rows = useMemo(
    () =>
      differences.flatMap((row) => {
        const statement = statements[row.statement]
        return statement ? [{ row, statement }] : []
      }),
    [differences, statements],
  )
  const { drawn, more } = useGrowth(rows, ({ row, statement }) => (
    <DifferenceRow
      key={JSON.stringify([row.statement, row.answers[0].differences])}
      row={row}
      page={page}
      statement={statement}
      onReveal={() => onReveal(row.statement)}
    />
  ))
  if (rows.length === 0) return <p class="notice">{say('nothingDifferences')}</p>
  return (
    <>
      <ol class="difference-rows">{drawn}</ol>
      {more}
    </>
  )
}
