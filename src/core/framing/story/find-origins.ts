/**
 * Which articles share one origin: one agency report, or an article that another outlet took over.
 *
 * Compared by the shingles (runs of words) that both contain, after Broder, "On the resemblance and containment of
 * documents" (1997). Quotations are left out, since all who report an event quote the same words. A retelling in quite
 * different words leaves no trace in the text and is not found.
 */
import { NEWS_AGENCIES } from '../../language/en/news-agencies.ts'
import type { NewsArticle } from '../../model/article.ts'
import type { AnalysedArticle } from '../../statements/analysed-article.ts'
import { hashRuns, hashText } from '../../text/hash.ts'

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
  /** By their hashes. */
  shingles: ReadonlySet<number>
  agencies: readonly string[]
}

/** Groups of at least two ids, with the groups and their ids in the order of the articles. */
export function findOrigins(articles: readonly AnalysedArticle[]): string[][] {
  const groups: ShingledArticle[][] = []
  for (const article of articles.map(shingleArticle)) {
    const joined = groups.filter((group) => group.some((other) => shareOrigin(article, other)))
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

function shingleArticle({ article, statements }: AnalysedArticle): ShingledArticle {
  const shingles = statements.flatMap(({ unquotedWords }) =>
    hashRuns(
      unquotedWords.map(({ key }) => hashText(key)),
      SHINGLE_LENGTH,
    ),
  )
  return { id: article.id, shingles: new Set(shingles), agencies: listAgencies(article) }
}

/** The agencies that an article credits in its outlet, its author line or its text. */
function listAgencies({ publisher, author = '', articleBody }: NewsArticle): string[] {
  const credits = [publisher, author, articleBody].join('\n')
  return [...NEWS_AGENCIES].filter(([, pattern]) => pattern.test(credits)).map(([agency]) => agency)
}

function shareOrigin(a: ShingledArticle, b: ShingledArticle): boolean {
  const [fewer, more] = a.shingles.size <= b.shingles.size ? [a.shingles, b.shingles] : [b.shingles, a.shingles]
  const shared = [...fewer].filter((shingle) => more.has(shingle)).length
  const sameAgency = a.agencies.some((agency) => b.agencies.includes(agency))
  const minShare = sameAgency ? MIN_COPIED_WITH_AGENCY : MIN_COPIED
  return shared >= MIN_SHARED_SHINGLES && shared >= minShare * fewer.size
}
