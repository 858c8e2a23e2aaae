/**
 * Whether one article retells another in quite different words, of which no run of words is left. Independent reports of
 * one event choose and order its facts each in their own way; a retelling keeps both.
 */
import type { StatementMatch } from '../../matching/match-articles.ts'
import type { AnalysedArticle } from '../../statements/analysed-article.ts'

/** Fewer claims come in the same order by chance. */
const MIN_CLAIMS = 5
/**
 * The share of both articles' own sentences that are retold, times the share of the claims that keep the order: of 1,060
 * pairs of reports on one story one reaches 0.31 that has no shingles in common, what is retold reaches 0.34 (no command prints this).
 */
const MIN_RETOLD = 0.32

/**
 * Quotations do not count, since whoever reports a speech quotes it in its order.
 * @param matches from the one to the other, weak ones included
 */
export function isRetelling(one: AnalysedArticle, other: AnalysedArticle, matches: readonly StatementMatch[]): boolean {
  const claims = matches.filter(({ relation }) => relation === 'claim')
  const retold = countInOrder(claims)
  if (retold < MIN_CLAIMS) return false
  return (retold * 2 * retold) / (claims.length * (countOwn(one) + countOwn(other))) >= MIN_RETOLD
}

function countOwn({ statements }: AnalysedArticle): number {
  return statements.filter(({ statement: { kind, quotations } }) => kind === undefined && quotations.length === 0)
    .length
}

/** The length of the longest chain of matches in which both articles go forward. */
function countInOrder(matches: readonly StatementMatch[]): number {
  /** For each length, the earliest place in the other article where a chain of it can end. */
  const ends: number[] = []
  const sorted = matches.toSorted((a, b) => a.statement - b.statement || b.otherStatement - a.otherStatement)
  for (const { otherStatement } of sorted) {
    const length = ends.findIndex((end) => end >= otherStatement)
    ends[length < 0 ? ends.length : length] = otherStatement
  }
  return ends.length
}
