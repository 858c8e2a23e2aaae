/** How much of the page's quotations each article has: reports of one event quote the same words, those of one topic do not. */
import type { AnalysedArticle } from '../../statements/analysed-article.ts'
import { hashText } from '../../text/hash.ts'
import { fingerprintWords } from '../segment/fingerprint-words.ts'
import { articleOf, type Segment } from '../segment/segment.ts'
import { lowerBound } from '../segment/sorted-array.ts'

/** The distinct fingerprints of the page's quotations. */
export function listQuotationFingerprints({ statements }: AnalysedArticle): Set<number> {
  const quotations = statements.flatMap(({ quotations }) => quotations)
  return new Set(quotations.flatMap(({ words }) => [...fingerprintWords(words.map(({ key }) => hashText(key)))]))
}

/** By the number of each article of the segment that has any of the fingerprints, how many it has. */
export function countSharedQuotations(prints: ReadonlySet<number>, segment: Segment): Map<number, number> {
  const { fingerprints, quotingStatements } = segment
  const counts = new Map<number, number>()
  for (const print of prints) {
    const quoting = new Set<number>()
    for (let i = lowerBound(fingerprints, print); fingerprints[i] === print; i++) {
      quoting.add(articleOf(segment, quotingStatements[i] ?? 0))
    }
    for (const article of quoting) counts.set(article, (counts.get(article) ?? 0) + 1)
  }
  return counts
}
