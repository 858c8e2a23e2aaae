/** What was found for the sample: the statement that the reader chose, and the most telling differences of all. */
import { useEffect, useRef } from 'preact/hooks'
import { say } from '../../locale/say.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { chooseVersions } from '../../ui/choose-versions.ts'
import { DifferenceList } from '../../ui/difference-list.tsx'
import { StatementComparison } from '../../ui/statement-comparison.tsx'
import { CHOSEN_ID } from './marked-article.tsx'
import { listSampleDifferences } from './sample.ts'

export interface FindingsProps {
  comparison: PageComparison
  /** Index of a statement. */
  chosen: number | undefined
  onChoose: (statement: number) => void
}

export function Findings({ comparison, chosen, onChoose }: FindingsProps) {
  const { article: page, statements } = comparison
  const rows = listSampleDifferences(comparison)
  return (
    <div class="findings">
      {chosen !== undefined && <ChosenStatement key={chosen} comparison={comparison} index={chosen} />}
      <section aria-labelledby="otherwise">
        <h3 id="otherwise">{say('welcomeTryOtherwise')}</h3>
        <DifferenceList rows={rows} page={page} statements={statements} onReveal={onChoose} />
      </section>
    </div>
  )
}

function ChosenStatement({ comparison, index }: { comparison: PageComparison; index: number }) {
  const { article: page, statements, matches, articles, origins } = comparison
  const place = useRef<HTMLElement>(null)
  // Below the article on a narrow screen, where a click on a sentence would seem to do nothing.
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [])
  const statement = statements[index]
  if (!statement) return null
  const own = matches.filter((match) => match.statement === index)
  return (
    <section id={CHOSEN_ID} ref={place} aria-live="polite" aria-labelledby="chosen-title">
      <h3 id="chosen-title">{say('welcomeTryChosen')}</h3>
      <StatementComparison statement={statement} versions={chooseVersions(own, articles, origins)} page={page} />
    </section>
  )
}
