/** What others say otherwise, the most telling first; what is less sure comes after a line of its own. */
import { useMemo } from 'preact/hooks'
import { DifferenceList } from '../../ui/difference-list.tsx'
import { listTellingDifferences } from '../../ui/list-telling-differences.ts'
import { useGrowth } from '../use-growth.tsx'
import { words } from '../words.ts'
import type { ViewProps } from './view-props.ts'

export function DifferencesView({ comparison, onReveal }: ViewProps) {
  const rows = useMemo(() => listTellingDifferences(comparison), [comparison])
  const { shown, more } = useGrowth(rows)
  if (rows.length === 0) return <p class="notice">{words.nothing.differences}</p>
  const { article: page, statements } = comparison
  return (
    <>
      <DifferenceList rows={shown} page={page} statements={statements} onReveal={onReveal} />
      {more}
    </>
  )
}
