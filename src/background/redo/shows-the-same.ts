/** Whether two comparisons show a reader the same: a page is painted again, and its card shut, only for news. */
import type { Outcome } from '../../messaging/outcome.ts'

/** The same in the page: highlights, cards and the number on the icon. */
export function showsTheSame(one: Outcome, other: Outcome): boolean {
  return keyOf(one) === keyOf(other)
}

/** The same reports of other outlets that could be read, which the popup and the panel alone tell of. */
export function offersTheSame(one: Outcome, other: Outcome): boolean {
  return listOffers(one) === listOffers(other)
}

function listOffers(outcome: Outcome): string {
  const { offers = [] } = 'offers' in outcome ? outcome : {}
  return JSON.stringify(offers.map(({ url }) => url))
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
