import type { Comparison } from '../../model/comparison.ts'

/** Without the matches in other articles of the page's own outlet, which is no other outlet. */
export function dropOwnOutlet(comparison: Comparison): Comparison {
  const { publisher } = comparison.article
  const own = new Set(comparison.articles.filter((article) => article.publisher === publisher).map(({ id }) => id))
  return { ...comparison, matches: comparison.matches.filter(({ other }) => !own.has(other.id)) }
}
