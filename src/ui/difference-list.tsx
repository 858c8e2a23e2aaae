/** Conflicts as short rows. */
import type { ArticleReference } from '../core/model/comparison.ts'
import type { Statement } from '../core/model/statement.ts'
import { DifferenceRow } from './difference-row.tsx'
import type { TellingDifference } from './list-telling-differences.ts'

export interface DifferenceListProps {
  rows: readonly TellingDifference[]
  page: ArticleReference
  statements: readonly Statement[]
  /** Shows a statement in the page, by its index. */
  onReveal?: ((statement: number) => void) | undefined
}

export function DifferenceList({ rows, page, statements, onReveal }: DifferenceListProps) {
  return (
    <ol class="difference-rows">
      {rows.map((row) => {
        const statement = statements[row.statement]
        return (
          statement && (
            <DifferenceRow
              key={JSON.stringify([row.statement, row.answers[0].differences])}
              row={row}
              page={page}
              statement={statement}
              onReveal={onReveal && (() => onReveal(row.statement))}
            />
          )
        )
      })}
    </ol>
  )
}
