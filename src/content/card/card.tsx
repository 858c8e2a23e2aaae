/** The card in the page: how other outlets put the statements that the reader pointed at. */
import { useState } from 'preact/hooks'
import type { ArticleReference, Match } from '../../core/model/comparison.ts'
import type { Statement } from '../../core/model/statement.ts'
import { say } from '../../locale/say.ts'
import { type ChosenVersions, chooseVersions } from '../../ui/choose-versions.ts'
import { nameRelation } from '../../ui/describe-match.ts'
import { StatementComparison } from '../../ui/statement-comparison.tsx'
import { AGREEING_FOLD, StatementVersions } from '../../ui/statement-versions.tsx'

/** A statement that others report too, with its matches. */
interface MatchedStatement {
  statement: Statement
  matches: Match[]
}

export interface CardContent {
  /** The page's article. */
  page: ArticleReference
  /** None where nothing was found for what the reader selected. */
  matched: MatchedStatement[]
  articles: ArticleReference[]
  /** Groups of ids of articles that share one origin. */
  origins: string[][]
}

export function Card({ content, onClose }: { content: CardContent; onClose: () => void }) {
  const { page, matched, articles, origins } = content
  const chosen = matched.map(({ statement, matches }) => ({
    statement,
    versions: chooseVersions(matches, articles, origins),
  }))
  const [only, ...others] = chosen
  return (
    <div class="card" role="dialog" aria-label={say('cardLabel')}>
      <button type="button" class="close" aria-label={say('close')} onClick={onClose}>
        ×
      </button>
      {!only && <p class="nothing">{say('cardNothing')}</p>}
      {only && others.length === 0 ? (
        <VersionsAlone page={page} versions={only.versions} />
      ) : (
        chosen.map(({ statement, versions }) => (
          <StatementComparison
            key={statement.start}
            statement={statement}
            versions={versions}
            page={page}
            unfolded={listUnfolded(versions)}
          />
        ))
      )}
    </div>
  )
}

/** Without the page's sentence: the reader has just clicked on it, and the card leaves it in sight. */
function VersionsAlone({ versions, page }: { versions: ChosenVersions; page: ArticleReference }) {
  const [compared, setCompared] = useState<Match>()
  return (
    <article class="comparison versions-alone" aria-label={nameRelation(versions.relation)}>
      <StatementVersions
        versions={versions}
        page={page}
        looking={{ compared, onLook: setCompared }}
        folds={{ unfolded: listUnfolded(versions) }}
      />
    </article>
  )
}

/** Whoever clicks on a sentence wants to read another: where none differs, those that agree are open. */
function listUnfolded({ differing }: ChosenVersions): string[] {
  return differing.length === 0 ? [AGREEING_FOLD] : []
}
