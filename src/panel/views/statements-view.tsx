/** The page's statements that others report too, in page order, each with the versions of other outlets. */
import { useMemo } from 'preact/hooks'
import type { Match } from '../../core/model/comparison.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { type ChosenVersions, chooseVersions } from '../../ui/choose-versions.ts'
import { StatementComparison } from '../../ui/statement-comparison.tsx'
import { useGrowth } from '../use-growth.tsx'
import { words } from '../words.ts'
import type { ViewProps } from './view-props.ts'

export function StatementsView({ comparison, onReveal }: ViewProps) {
  const told = useMemo(() => listTold(comparison), [comparison])
  const { shown, more } = useGrowth(told)
  if (told.length === 0) return <p class="notice">{words.nothing.statements}</p>
  return (
    <>
      <ol class="statements">
        {shown.map(({ index, statement, versions }) => (
          <li key={index}>
            <StatementComparison
              statement={statement}
              versions={versions}
              page={comparison.article}
              onReveal={() => onReveal(index)}
            />
          </li>
        ))}
      </ol>
      {more}
    </>
  )
}

interface ToldStatement {
  index: number
  statement: PageComparison['statements'][number]
  versions: ChosenVersions
}

function listTold({ statements, matches, articles, origins }: PageComparison): ToldStatement[] {
  const own = new Map<number, Match[]>()
  for (const match of matches) own.set(match.statement, [...(own.get(match.statement) ?? []), match])
  return statements.flatMap((statement, index) => {
    const found = own.get(index)
    return found ? [{ index, statement, versions: chooseVersions(found, articles, origins) }] : []
  })
}
