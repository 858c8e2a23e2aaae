import type { Comparison } from '../core/model/comparison.ts'

/** How many other outlets report the page's story. An outlet whose words were quoted alone does not count. */
export function countOutlets({ article, relatedArticles, articles }: Comparison): number {
  const related = new Set(relatedArticles.map(({ id }) => id))
  const outlets = new Set(articles.filter(({ id }) => related.has(id)).map(({ publisher }) => publisher))
  outlets.delete(article.publisher)
  return outlets.size
}
