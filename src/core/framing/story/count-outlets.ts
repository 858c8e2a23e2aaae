/** The number on the icon and in the head of each report: one count for the background, the popup and the command line. */
import type { Comparison } from '../../model/comparison.ts'
import { countIndependent } from './count-independent.ts'
import { type ArticleSources, findOwnArticles } from './find-own-articles.ts'

/**
 * How many other outlets report the page's story. An outlet counts once, however many of its articles do, and so do
 * outlets that retell one text; the page's own and one whose words were quoted alone do not count.
 */
export function countOutlets(comparison: Comparison, sources?: ArticleSources): number {
  const { relatedArticles, articles, origins } = comparison
  const related = new Set(relatedArticles.map(({ id }) => id))
  const own = findOwnArticles(comparison, sources)
  return countIndependent(
    articles.filter(({ id }) => related.has(id) && !own.has(id)),
    origins,
  )
}
