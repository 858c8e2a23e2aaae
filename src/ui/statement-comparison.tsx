/** One statement of the page beside what other outlets make of it. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { ArticleReference } from '../core/model/comparison.ts'
import type { Statement } from '../core/model/statement.ts'
import { say } from '../locale/say.ts'
import type { ChosenVersions } from './choose-versions.ts'
import { nameRelation } from './describe-match.ts'
import { Excerpt } from './excerpt.tsx'
import type { FoldState } from './fold.tsx'
import { listMarks } from './locate-words.ts'
import { listMatchesInSight, StatementVersions } from './statement-versions.tsx'
import { SENTENCE_LENGTH, Speakers } from './version.tsx'

export interface StatementComparisonProps extends FoldState {
  statement: Statement
  versions: ChosenVersions
  /** The page's article. */
  page: ArticleReference
  /** Shows the statement in the page; without it the statement is plain text. */
  onReveal?: (() => void) | undefined
}

export function StatementComparison({ statement, versions, page, onReveal, ...folds }: StatementComparisonProps) {
  const inSight = listMatchesInSight(versions)
  // Each version differs from the page's sentence in words of its own: the sentence marks those of the version being looked at.
  const [compared, setCompared] = useState(inSight.find((match) => listMarks(match, 'here').length > 0))
  return (
    <article class={`comparison ${versions.relation}`} aria-label={nameRelation(versions.relation)}>
      <div class="here" lang={page.inLanguage} dir="auto">
        <Excerpt
          text={statement.text}
          marks={compared ? listMarks(compared, 'here') : []}
          // The words of all versions: the cut must not move with the marks.
          around={inSight.flatMap((match) => listMarks(match, 'here'))}
          length={SENTENCE_LENGTH}
        >
          {(words) => <Sentence onReveal={onReveal}>{words}</Sentence>}
        </Excerpt>
        <Speakers quotations={statement.quotations} />
      </div>
      <StatementVersions versions={versions} page={page} looking={{ compared, onLook: setCompared }} folds={folds} />
    </article>
  )
}

function Sentence({ children, onReveal }: { children: ComponentChildren; onReveal: (() => void) | undefined }) {
  if (!onReveal) return <p class="sentence">{children}</p>
  return (
    <button type="button" class="sentence" title={say('showInPage')} onClick={onReveal}>
      {children}
    </button>
  )
}
