/** Articles anywhere in the library that quote what the page quotes: an old quotation turns up in a new story. */
import type { RelatedArticle } from '../../model/comparison.ts'
import type { AnalysedArticle } from '../../statements/analysed-article.ts'
import { hashText } from '../../text/hash.ts'
import { createOwnArticleTest } from '../identity/own-article.ts'
import type { Library } from '../library.ts'
import { mayHave } from '../segment/fingerprint-filter.ts'
import { fingerprintWords } from '../segment/fingerprint-words.ts'
import { articleIdAt, articleOf, type Segment } from '../segment/segment.ts'
import { lowerBound } from '../segment/sorted-array.ts'

/** A smaller share of a long quotation is a stock phrase; a larger bound would miss quotations cut short. */
const MIN_SHARE_OF_QUOTATION = 0.3
/** A single shared run of words is chance or a stock phrase ("at the end of the day"). */
const MIN_SHARED_FINGERPRINTS = 2
/** Each of them is read and compared, so only the best are kept. */
const MAX_QUOTED_ARTICLES = 8

/**
 * The ids of articles that quote what the page quotes, those that share most first; without the page itself and
 * the related articles, which are compared anyway.
 */
export function findQuotedArticles(
  page: AnalysedArticle,
  { segments }: Pick<Library, 'segments'>,
  related: readonly RelatedArticle[],
): string[] {
  const isOwn = createOwnArticleTest(page.article)
  const quotations = listQuotations(page)
  const shares = new Map<string, number>()
  for (const segment of segments) {
    for (const { statement, share } of quotations.flatMap((fingerprints) => findInSegment(fingerprints, segment))) {
      const number = articleOf(segment, statement)
      if (isOwn(segment, number)) continue
      const id = articleIdAt(segment, number)
      shares.set(id, (shares.get(id) ?? 0) + share)
    }
  }
  for (const { id } of related) shares.delete(id)
  const best = [...shares].sort(([, a], [, b]) => b - a).slice(0, MAX_QUOTED_ARTICLES)
  return best.map(([id]) => id)
}

/** Tells by a segment's `fingerprint-filter.ts` whether any of its articles may quote what the page quotes. */
export function createQuotingTest(page: AnalysedArticle): (filter: Uint8Array) => boolean {
  const quotations = listQuotations(page)
  return (filter) =>
    quotations.some((fingerprints) => {
      const shared = [...fingerprints].filter((fingerprint) => mayHave(filter, fingerprint))
      return shared.length >= countNeeded(fingerprints)
    })
}

/** The fingerprints of each quotation. */
function listQuotations({ statements }: AnalysedArticle): Set<number>[] {
  return statements.flatMap(({ quotations }) =>
    quotations.map(({ words }) => fingerprintWords(words.map(({ key }) => hashText(key)))),
  )
}

/** How many fingerprints of a quotation a statement must have to quote the same words. */
function countNeeded(fingerprints: ReadonlySet<number>): number {
  return Math.max(MIN_SHARED_FINGERPRINTS, MIN_SHARE_OF_QUOTATION * fingerprints.size)
}

function findInSegment(fingerprints: ReadonlySet<number>, segment: Segment): { statement: number; share: number }[] {
  const shared = new Map<number, number>()
  for (const fingerprint of fingerprints) {
    for (const statement of listQuoting(segment, fingerprint)) shared.set(statement, (shared.get(statement) ?? 0) + 1)
  }
  const min = countNeeded(fingerprints)
  return [...shared]
    .filter(([, count]) => count >= min)
    .map(([statement, count]) => ({ statement, share: count / fingerprints.size }))
}

/** The distinct statements whose quotations have this fingerprint. */
function listQuoting({ fingerprints, quotingStatements }: Segment, fingerprint: number): Set<number> {
  const first = lowerBound(fingerprints, fingerprint)
  let last = first
  while (fingerprints[last] === fingerprint) last++
  return new Set(quotingStatements.subarray(first, last))
}
