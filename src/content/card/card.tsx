/** The card on a highlight: how other outlets put the statement that was clicked, which the reader has in sight. */
import { useState } from 'preact/hooks'
import type { ArticleReference, Match } from '../../core/model/comparison.ts'
import { type ChosenVersions, chooseVersions } from '../../ui/choose-versions.ts'
import { nameRelation } from '../../ui/describe-match.ts'
import { AGREEING_FOLD, StatementVersions } from '../../ui/statement-versions.tsx'

export interface CardContent {
  /** The page's article. */
  page: ArticleReference
  /** Only those of one statement. */
  matches: Match[]
  articles: ArticleReference[]
  /** Groups of ids of articles that share one origin. */
  origins: string[][]
}

export function Card({ content, onClose }: { content: CardContent; onClose: () => void }) {
  const [compared, setCompared] = useState<Match>()
  const versions = chooseVersions(content.matches, content.articles, content.origins)
  return (
    <div class="card" role="dialog" aria-label="How other outlets put this">
      <button type="button" class="close" aria-label="Close" onClick={onClose}>
        ×
      </button>
      <article class="comparison" aria-label={nameRelation(versions.relation)}>
        <StatementVersions
          versions={versions}
          page={content.page}
          looking={{ compared, onLook: setCompared }}
          folds={{ unfolded: listUnfolded(versions) }}
        />
      </article>
    </div>
  )
}

/** Whoever clicks on a sentence wants to read another: where none differs, those that agree are open. */
function listUnfolded({ differing }: ChosenVersions): string[] {
  return differing.length === 0 ? [AGREEING_FOLD] : []
}
