/** Who tells a part of the story: the article behind an id, and the statement of the page behind a passage. */
import type { ArticleReference } from '../../core/model/comparison.ts'
import type { TextRange } from '../../core/model/range.ts'
import type { PageComparison } from '../../messaging/outcome.ts'

export interface Teller {
  /** Undefined only for an article that the comparison does not list. */
  article(id: string): ArticleReference | undefined
  isPage(id: string): boolean
  /** Shows in the page the statement around a passage of it; undefined where no statement holds it. */
  reveal(passage: TextRange): (() => void) | undefined
}

export function createTeller(
  { article: page, articles, statements }: PageComparison,
  onReveal: (statement: number) => void,
): Teller {
  const byId = new Map([page, ...articles].map((article) => [article.id, article]))
  return {
    article: (id) => byId.get(id),
    isPage: (id) => id === page.id,
    reveal({ start, end }) {
      const index = statements.findIndex((statement) => statement.start <= start && end <= statement.end)
      return index < 0 ? undefined : () => onReveal(index)
    },
  }
}
