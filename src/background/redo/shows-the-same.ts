/** Whether two comparisons of a page show a reader the same: a page is painted again, and its card shut, only for news. */
import type { Outcome } from '../../messaging/outcome.ts'

export function showsTheSame(one: Outcome, other: Outcome): boolean {
  return keyOf(one) === keyOf(other)
}

function keyOf(outcome: Outcome): string {
  if (outcome.state !== 'compared') return outcome.state
  const { article, statements, matches, relatedArticles, outlets } = outcome.comparison
  const texts = matches.map(({ statement, other }) => [statements[statement]?.text, other.id, other.text])
  return JSON.stringify([
    article.id,
    article.headline,
    statements.length,
    outlets,
    relatedArticles.map(({ id }) => id),
    texts,
  ])
}
