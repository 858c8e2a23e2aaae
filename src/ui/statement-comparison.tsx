/** One statement of the page beside what other outlets make of it; in the popup and in the card on the page. */
import { useState } from 'preact/hooks'
import type { Statement } from '../core/model/statement.ts'
import type { ChosenVersions } from './choose-versions.ts'
import { nameRelation, summariseAgreeing, summariseLessSure } from './describe-match.ts'
import { Fold, type FoldState } from './fold.tsx'
import { MarkedText } from './marked-text.tsx'
import { Speakers } from './version.tsx'
import { SHOWN_VERSIONS, VersionList } from './version-list.tsx'

/** What the folds of a statement are called. */
export const AGREEING_FOLD = 'agreeing'
const LESS_SURE_FOLD = 'less sure'

export interface StatementComparisonProps extends FoldState {
  statement: Statement
  versions: ChosenVersions
  /** The page's language, BCP 47, for screen readers and hyphenation. */
  language?: string | undefined
  /** Shows the statement in the page; without it the statement is plain text. */
  onReveal?: () => void
}

export function StatementComparison({ statement, versions, language, onReveal, ...folds }: StatementComparisonProps) {
  const { relation, differing, agreeing, lessSure } = versions
  // A statement without a version in sight would be a riddle.
  const allLessSure = differing.length === 0 && agreeing.length === 0
  const inSight = allLessSure ? lessSure : differing
  // Each version differs from the page's sentence in words of its own: the sentence marks those of the version being looked at.
  const [compared, setCompared] = useState(
    inSight.slice(0, SHOWN_VERSIONS).find(({ shown }) => shown.match.marks.here.length > 0)?.shown.match,
  )
  const list = { looking: { compared, onLook: setCompared }, folds }
  return (
    <article class={`comparison ${relation}`} aria-label={nameRelation(relation)}>
      <div class="here" lang={language} dir="auto">
        <Sentence onReveal={onReveal}>
          <MarkedText text={statement.text} marks={compared?.marks.here ?? []} />
        </Sentence>
        <Speakers quotations={statement.quotations} />
      </div>
      {allLessSure && <p class="unsure">Less sure</p>}
      <VersionList {...list} name="in sight" groups={inSight} />
      {agreeing.length > 0 && (
        <Fold {...folds} name={AGREEING_FOLD} summary={summariseAgreeing(agreeing)}>
          <VersionList {...list} name={AGREEING_FOLD} groups={agreeing} />
        </Fold>
      )}
      {!allLessSure && lessSure.length > 0 && (
        <Fold {...folds} name={LESS_SURE_FOLD} summary={summariseLessSure(lessSure)}>
          <VersionList {...list} name={LESS_SURE_FOLD} groups={lessSure} />
        </Fold>
      )}
    </article>
  )
}

function Sentence({ children, onReveal }: { children: preact.ComponentChildren; onReveal: (() => void) | undefined }) {
  if (!onReveal) return <p class="sentence">{children}</p>
  return (
    <button type="button" class="sentence" title="Show in the page" onClick={onReveal}>
      {children}
    </button>
  )
}
