/**
 * Which articles share one origin: one agency report, or an article that another outlet took over or retold.
 *
 * Compared by the shingles (runs of words) that both contain, after Broder, "On the resemblance and containment of
 * documents" (1997). Quotations are left out, since all who report an event quote the same words. A retelling in other
 * words has no shingles in common; `is-retelling.ts` finds some.
 */
import { NEWS_AGENCIES } from '../../language/en/news-agencies.ts'
import type { StatementMatch } from '../../matching/match-articles.ts'
import type { NewsArticle } from '../../model/article.ts'
import type { AnalysedArticle } from '../../statements/analysed-article.ts'
import { hashRuns, hashText } from '../../text/hash.ts'
import { isRetelling } from './is-retelling.ts'

/** In words. Shorter runs are shared by chance, longer ones miss a lightly edited copy. */
const SHINGLE_LENGTH = 8
/**
 * Share of the shorter article's shingles that both contain: independent reports of one event stay under 0.02, edited
 * copies reach 0.1.
 */
const MIN_COPIED = 0.1
/** Less is enough where both credit the same agency. */
const MIN_COPIED_WITH_AGENCY = 0.03
/** In two very short articles, one stock phrase is already a large share. */
const MIN_SHARED_SHINGLES = 5

interface ShingledArticle {
  id: string
  analysed: AnalysedArticle
  /** By their hashes. */
  shingles: ReadonlySet<number>
  agencies: readonly string[]
}

/**
 * Groups of at least two ids, with the groups and their ids in the order of the articles.
 * @param matches among the articles, weak ones included, by the id of the article that they start from
 */
export function findOrigins(
  articles: readonly AnalysedArticle[],
  matches: ReadonlyMap<string, readonly StatementMatch[]> = new Map(),
): string[][] {
  const groups: ShingledArticle[][] = []
  for (const article of articles.map(shingleArticle)) {
    const joined = groups.filter((group) =>
      group.some((other) => shareText(article, other) || retells(other, article, matches)),
    )
    const [first] = joined
    if (!first) groups.push([article])
    else {
      first.push(...joined.slice(1).flat(), article)
      for (const group of joined.slice(1)) groups.splice(groups.indexOf(group), 1)
    }
  }
  const order = new Map(articles.map(({ article }, index) => [article.id, index]))
  const ids = groups.filter((group) => group.length > 1).map((group) => group.map(({ id }) => id))
  return ids.map((group) => group.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)))
}

function shingleArticle(analysed: AnalysedArticle): ShingledArticle {
  const { article, statements } = analysed
  const shingles = statements.flatMap(({ unquotedWords }) =>
    hashRuns(
      unquotedWords.map(({ key }) => hashText(key)),
      SHINGLE_LENGTH,
    ),
  )
  return { id: article.id, analysed, shingles: new Set(shingles), agencies: listAgencies(article) }
}

/** The agencies that an article credits in its outlet, its author line or its text. */
function listAgencies({ publisher, author = '', articleBody }: NewsArticle): string[] {
  const credits = [publisher, author, articleBody].join('\n')
  return [...NEWS_AGENCIES].filter(([, pattern]) => pattern.test(credits)).map(([agency]) => agency)
}

/** @param one stands before the other one in the order of the articles */
function retells(
  one: ShingledArticle,
  other: ShingledArticle,
  matches: ReadonlyMap<string, readonly StatementMatch[]>,
): boolean {
  const between = (matches.get(one.id) ?? []).filter(({ otherId }) => otherId === other.id)
  return isRetelling(one.analysed, other.analysed, between)
}

function shareText(a: ShingledArticle, b: ShingledArticle): boolean {
  const [fewer, more] = a.shingles.size <= b.shingles.size ? [a.shingles, b.shingles] : [b.shingles, a.shingles]
  const shared = [...fewer].filter((shingle) => more.has(shingle)).length
  const sameAgency = a.agencies.some((agency) => b.agencies.includes(agency))
  const minShare = sameAgency ? MIN_COPIED_WITH_AGENCY : MIN_COPIED
  return shared >= MIN_SHARED_SHINGLES && shared >= minShare * fewer.size
}
