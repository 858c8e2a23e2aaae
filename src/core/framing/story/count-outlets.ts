/** The number on the icon and in the head of each report: one count for the background, the popup and the command line. */
import type { Comparison } from '../../model/comparison.ts'

/**
 * How many other outlets report the page's story. An outlet counts once, however many of its articles do; the page's own
 * and one whose words were quoted alone do not count.
 */
export function countOutlets({ article, relatedArticles, articles }: Comparison): number {
  const related = new Set(relatedArticles.map(({ id }) => id))
  const outlets = new Set(articles.filter(({ id }) => related.has(id)).map(({ publisher }) => publisher))
  outlets.delete(article.publisher)
  return outlets.size
}
