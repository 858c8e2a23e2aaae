import type { PageComparison } from '../messaging/outcome.ts'

/** How many other outlets report the page's story: the number on the icon and in the popup. */
export function countOutlets({ article, relatedArticles, articles }: PageComparison): number {
  const related = new Set(relatedArticles.map(({ id }) => id))
  const outlets = new Set(articles.filter(({ id }) => related.has(id)).map(({ publisher }) => publisher))
  outlets.delete(article.publisher)
  return outlets.size
}
