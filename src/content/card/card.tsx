/** The card on a highlight: how other outlets put this one statement. */
import type { ArticleReference, Match } from '../../core/model/comparison.ts'
import type { Statement } from '../../core/model/statement.ts'
import { StatementComparison } from '../../ui/statement-comparison.tsx'

export interface CardContent {
  statement: Statement
  /** Only those of this statement. */
  matches: Match[]
  articles: ArticleReference[]
}

export function Card({ content, onClose }: { content: CardContent; onClose: () => void }) {
  return (
    <div class="card" role="dialog" aria-label="How other outlets put this">
      <button type="button" class="close" aria-label="Close" onClick={onClose}>
        ×
      </button>
      <StatementComparison {...content} />
    </div>
  )
}
