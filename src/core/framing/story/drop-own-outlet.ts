import type { Comparison } from '../../model/comparison.ts'
import { type ArticleSources, findOwnArticles } from './find-own-articles.ts'

/** What others report and the page does not needs this many of them. */
const MIN_MISSING_VERSIONS = 2

/** Without what other articles of the page's own outlet say, which is no other outlet. */
export function dropOwnOutlet(comparison: Comparison, sources?: ArticleSources): Comparison {
  const own = findOwnArticles(comparison, sources)
  const missing = comparison.missing.map(({ statements }) => ({
    statements: statements.filter(({ id }) => !own.has(id)),
  }))
  return {
    ...comparison,
    matches: comparison.matches.filter(({ other }) => !own.has(other.id)),
    missing: missing.filter(({ statements }) => statements.length >= MIN_MISSING_VERSIONS),
  }
}
