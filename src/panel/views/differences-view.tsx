/** What others say otherwise, the most telling first; what is minor is folded. */
import { useMemo } from 'preact/hooks'
import { say, sayCount } from '../../locale/say.ts'
import { DifferenceRow } from '../../ui/difference-row.tsx'
import { Fold } from '../../ui/fold.tsx'
import type { TellingDifference } from '../../ui/list-telling-differences.ts'
import { useGrowth } from '../use-growth.tsx'
import type { ViewProps } from './view-props.ts'

export function DifferencesView({ differences: { telling, minor }, ...props }: ViewProps) {
  return (
    <>
      {telling.length > 0 ? <Rows {...props} rows={telling} /> : <p class="notice">{say('nothingDifferences')}</p>}
      {minor.length > 0 && (
        <Fold name="minor" class="minor" summary={sayCount('minorDifferences', minor.length)}>
          <Rows {...props} rows={minor} />
        </Fold>
      )}
    </>
  )
}

interface RowsProps extends Pick<ViewProps, 'comparison' | 'onReveal'> {
  rows: readonly TellingDifference[]
}

function Rows({ comparison: { article: page, statements }, rows, onReveal }: RowsProps) {
  const known = useMemo(
    () =>
      rows.flatMap((row) => {
        const statement = statements[row.statement]
        return statement ? [{ row, statement }] : []
      }),
    [rows, statements],
  )
  const { drawn, more } = useGrowth(known, ({ row, statement }) => (
    <DifferenceRow
      key={JSON.stringify([row.statement, row.answers[0].differences])}
      row={row}
      page={page}
      statement={statement}
      onReveal={() => onReveal(row.statement)}
    />
  ))
  return (
    <>
      <ol class="difference-rows">{drawn}</ol>
      {more}
    </>
  )
}
