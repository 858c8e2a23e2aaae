/** The number on the icon and in the head of each report: one count for the background, the popup and the command line. */
import type { Comparison } from '../../model/comparison.ts'
import { countIndependent } from './count-independent.ts'

/**
 * How many other outlets report the page's story. An outlet counts once, however many of its articles do, and so do
 * outlets that retell one text; the page's own and one whose words were quoted alone do not count.
 */
export function countOutlets({ article, relatedArticles, articles, origins }: Comparison): number {
  const related = new Set(relatedArticles.map(({ id }) => id))
  const others = articles.filter(({ id, publisher }) => related.has(id) && publisher !== article.publisher)
  return countIndependent(others, origins)
}
