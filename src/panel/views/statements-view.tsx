/** The page's statements that others report too, in page order, each with the versions of other outlets. */
import { useMemo } from 'preact/hooks'
import type { Match } from '../../core/model/comparison.ts'
import type { Statement } from '../../core/model/statement.ts'
import { say } from '../../locale/say.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { chooseVersions } from '../../ui/choose-versions.ts'
import { groupBy } from '../../ui/group-by.ts'
import { StatementComparison } from '../../ui/statement-comparison.tsx'
import { useGrowth } from '../use-growth.tsx'
import type { ViewProps } from './view-props.ts'

export function StatementsView({ comparison, onReveal }: ViewProps) {
  const told = useMemo(() => listTold(comparison), [comparison])
  const { drawn, more } = useGrowth(told, ({ index, statement, matches }) => (
    <li key={index}>
      <StatementComparison
        statement={statement}
        // Only for what is drawn: a page has hundreds of statements.
        versions={chooseVersions(matches, comparison.articles, comparison.origins)}
        page={comparison.article}
        onReveal={() => onReveal(index)}
      />
    </li>
  ))
  if (told.length === 0) return <p class="notice">{say('nothingStatements')}</p>
  return (
    <>
      <ol class="statements">{drawn}</ol>
      {more}
    </>
  )
}

interface ToldStatement {
  index: number
  statement: Statement
  /** At least one. */
  matches: Match[]
}

function listTold({ statements, matches }: PageComparison): ToldStatement[] {
  return groupBy(matches, ({ statement }) => String(statement)).flatMap((own) => {
    const index = own[0].statement
    const statement = statements[index]
    return statement ? [{ index, statement, matches: own }] : []
  })
}
