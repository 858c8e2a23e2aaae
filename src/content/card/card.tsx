/** The card on a highlight: what the other outlets make of this one statement. */
import type { ArticleReference, Match } from '../../core/model/comparison.ts'
import type { Statement } from '../../core/model/statement.ts'
import { StatementComparison } from '../../ui/statement-comparison.tsx'

export interface CardContent {
  statement: Statement
  /** The statement's own. */
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
