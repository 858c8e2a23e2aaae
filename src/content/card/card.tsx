/** The card on a highlight: how other outlets put this one statement. */
import type { ArticleReference, Match } from '../../core/model/comparison.ts'
import type { Statement } from '../../core/model/statement.ts'
import { chooseVersions } from '../../ui/choose-versions.ts'
import { AGREEING_FOLD, StatementComparison } from '../../ui/statement-comparison.tsx'

export interface CardContent {
  statement: Statement
  /** Only those of this statement. */
  matches: Match[]
  articles: ArticleReference[]
  /** Groups of ids of articles that share one origin. */
  origins: string[][]
}

export function Card({ content, onClose }: { content: CardContent; onClose: () => void }) {
  const versions = chooseVersions(content.matches, content.articles, content.origins)
  // Whoever clicks on a sentence wants to read another: where none differs, those that agree are open.
  const unfolded = versions.differing.length === 0 ? [AGREEING_FOLD] : []
  return (
    <div class="card" role="dialog" aria-label="How other outlets put this">
      <button type="button" class="close" aria-label="Close" onClick={onClose}>
        ×
      </button>
      <StatementComparison statement={content.statement} versions={versions} unfolded={unfolded} />
    </div>
  )
}
