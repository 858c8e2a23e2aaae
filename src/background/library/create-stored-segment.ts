/** Indexes articles and packs them with their index, ready to be written to storage. */
import { SegmentBuilder } from '../../core/library/segment/build-segment.ts'
import { buildFilter } from '../../core/library/segment/fingerprint-filter.ts'
import { keepQuotations } from '../../core/library/segment/segment.ts'
import { encodeSegment } from '../../core/library/segment/segment-codec.ts'
import type { NewsArticle } from '../../core/model/article.ts'
import type { StoredSegment } from '../../platform/library-store.ts'
import { forEachInTurns } from '../in-turns.ts'
import { publicationDay, today, weekOf } from './calendar.ts'
import type { KeyedArticle } from './drop-duplicates.ts'

/**
 * A segment over articles of one source and one week, either all of them dated or none.
 * @param id of the segment that it replaces, if any
 */
export async function createStoredSegment(
  sourceId: string,
  members: readonly KeyedArticle[],
  id: string = crypto.randomUUID(),
): Promise<StoredSegment> {
  const builder = new SegmentBuilder()
  await forEachInTurns(members, ({ article }) => builder.add(article))
  const segment = builder.finish()
  const index = encodeSegment(segment)
  const quotations = encodeSegment(keepQuotations(segment))
  const quotationFilter = buildFilter(segment.fingerprints)
  const [first] = members
  const texts = members.reduce((sum, { article }) => sum + bytesOf(article), 0)
  return {
    segment: {
      id,
      sourceId,
      week: weekOf(first?.day ?? today()),
      undated: first === undefined || isUndated(first.article),
      articleCount: members.length,
      statementCount: segment.statementCount,
      quotationFilter,
      bytes: index.byteLength + quotations.byteLength + quotationFilter.byteLength + texts,
    },
    index,
    quotations,
    articles: members.map((member) => ({ ...member, sourceId, segmentId: id })),
  }
}

/** Whether nothing says on which day an article was published: it may be on any page's story. */
export function isUndated({ datePublished }: NewsArticle): boolean {
  return publicationDay(datePublished) === undefined
}

/** Roughly what the browser stores, which keeps strings as UTF-8 or UTF-16: this is a figure for people. */
function bytesOf({ headline, articleBody }: NewsArticle): number {
  return headline.length + articleBody.length
}
