/** Whom two statements speak of. */
import type { ArticlePair } from './article-pair.ts'
import type { StatementWords } from './encode-article.ts'
import { intersect, sumOf } from './sorted-ids.ts'

export function measureNames(a: StatementWords, b: StatementWords, { weights }: ArticlePair) {
  return {
    names: Math.log1p(sumOf(intersect(a.names, b.names), weights)),
    ownNames: Math.min(countMissing(a.names, b.content), countMissing(b.names, a.content)),
    /** Mostly the subject of both. */
    sameFirstName: Number(a.firstName !== undefined && a.firstName === b.firstName),
  }
}

function countMissing(names: readonly number[], content: readonly number[]): number {
  return names.length - intersect(names, content).length
}
