/** Articles anywhere in the library that quote what the page quotes: an old quotation turns up in a new story. */
import type { AnalysedArticle } from '../model/analysed-article.ts'
import type { RelatedArticle } from '../model/comparison.ts'
import { fingerprintQuotation } from './fingerprint-quotation.ts'
import type { Library } from './library.ts'
import { lowerBound } from './number-lists.ts'
import { createOwnArticleTest } from './own-article.ts'
import { articleIdAt, type Segment } from './segment.ts'

/** A sentence of the library that may repeat quoted words. */
export interface QuotedStatement {
  /** The id of the article that it stands in. */
  id: string
  /** Its range in that article's text. */
  start: number
  end: number
  /** The share of the quotation's fingerprints that it has, 0 to 1. */
  share: number
}

/** Less of a long quotation in common is a standing phrase; more loses those cut short. */
const LEAST_SHARE = 0.3
/** One shared run of words is chance or a standing phrase ("at the end of the day"). */
const LEAST_SHARED = 2
/** Each is read and compared, so only the best. */
const MOST_ARTICLES = 8

/**
 * The statements whose quotations share enough runs of words with a quotation, the best first. To be verified on
 * the articles' texts: a fingerprint is a hash.
 */
export function findQuotedStatements(quotation: string, { segments }: Pick<Library, 'segments'>): QuotedStatement[] {
  const prints = fingerprintQuotation(quotation)
  const hits = segments.flatMap((segment) =>
    findInSegment(prints, segment).map(({ statement, share }) => ({
      id: articleIdAt(segment, segment.statementArticles[statement] ?? 0),
      start: segment.ranges[2 * statement] ?? 0,
      end: segment.ranges[2 * statement + 1] ?? 0,
      share,
    })),
  )
  return hits.sort((a, b) => b.share - a.share)
}

/**
 * The ids of articles that quote what the page quotes, those that share most first; without the page itself and
 * without the related articles, which are compared anyway.
 */
export function findQuotedArticles(
  { article, statements }: AnalysedArticle,
  { segments }: Pick<Library, 'segments'>,
  related: readonly RelatedArticle[],
): string[] {
  const isOwn = createOwnArticleTest(article)
  const quotations = statements.flatMap(({ quotations }) => quotations.map(({ text }) => fingerprintQuotation(text)))
  const shares = new Map<string, number>()
  for (const segment of segments) {
    for (const { statement, share } of quotations.flatMap((prints) => findInSegment(prints, segment))) {
      const number = segment.statementArticles[statement] ?? 0
      if (isOwn(segment, number)) continue
      const id = articleIdAt(segment, number)
      shares.set(id, (shares.get(id) ?? 0) + share)
    }
  }
  for (const { id } of related) shares.delete(id)
  const best = [...shares].sort(([, a], [, b]) => b - a).slice(0, MOST_ARTICLES)
  return best.map(([id]) => id)
}

function findInSegment(prints: ReadonlySet<number>, segment: Segment): { statement: number; share: number }[] {
  const shared = new Map<number, number>()
  for (const print of prints) {
    for (const statement of listQuoting(segment, print)) shared.set(statement, (shared.get(statement) ?? 0) + 1)
  }
  const least = Math.max(LEAST_SHARED, LEAST_SHARE * prints.size)
  return [...shared]
    .filter(([, count]) => count >= least)
    .map(([statement, count]) => ({ statement, share: count / prints.size }))
}

/** The distinct statements whose quotations have a fingerprint. */
function listQuoting({ fingerprints, quotingStatements }: Segment, print: number): Set<number> {
  const first = lowerBound(fingerprints, print)
  let last = first
  while (fingerprints[last] === print) last++
  return new Set(quotingStatements.subarray(first, last))
}
