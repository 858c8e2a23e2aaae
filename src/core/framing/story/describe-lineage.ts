/** The lineage of a quotation: its versions by the time of their publication, and what each changes. */
import { findChanges } from '../../alignment/find-changes.ts'
import type { Difference } from '../../model/comparison.ts'
import { scaleDates } from '../../model/date.ts'
import type { TextRange } from '../../model/range.ts'
import type { Lineage } from '../../model/story.ts'
import { shiftRange } from '../../text/ranges.ts'
import { findWordingDifferences } from '../differences/wording.ts'
import { locateQuotation, type QuotationVersion } from './group-quotations.ts'

/** @param versions of one utterance, at least two */
export function describeLineage(versions: readonly QuotationVersion[]): Lineage {
  const sorted = sortByTime(versions)
  const fullest = sorted.reduce((best, one) => (one.quoted.words.length > best.quoted.words.length ? one : best))
  const speaker = sorted.map(({ quoted }) => quoted.quotation.speaker).find((name) => name !== undefined)
  return {
    ...(speaker !== undefined && { speaker }),
    versions: sorted.map((version) => {
      const { start, end, text } = version.quoted.quotation
      const isFullest = version === fullest
      const changes = isFullest ? [] : listChanges(version, fullest)
      return { id: version.article.article.id, start, end, text, isFullest, changes }
    }),
  }
}

/** Undated ones last; those of one time stay in their order. */
function sortByTime(versions: readonly QuotationVersion[]): QuotationVersion[] {
  const { times } = scaleDates(versions.map(({ article }) => article.article.datePublished))
  const timed = versions.map((version, i) => ({ version, time: times[i] ?? Number.NaN }))
  const isUndated = ({ time }: { time: number }) => Number(Number.isNaN(time))
  return timed.toSorted((a, b) => isUndated(a) - isUndated(b) || a.time - b.time).map(({ version }) => version)
}

/** The changes within two quotations; ranges count from the start of each quotation. */
function listChanges(version: QuotationVersion, fullest: QuotationVersion): Difference[] {
  const [here, there] = [locateQuotation(version), locateQuotation(fullest)]
  const changes = findChanges(version.statement, fullest.statement, 'quote').filter(
    (change) => isWithin(change.here, here) && isWithin(change.there, there),
  )
  return findWordingDifferences(version.statement, fullest.statement, 'quote', changes).map((difference) => ({
    ...difference,
    ...(difference.hereRange && { hereRange: shiftRange(difference.hereRange, -here.start) }),
    ...(difference.thereRange && { thereRange: shiftRange(difference.thereRange, -there.start) }),
  }))
}

function isWithin({ start, end }: TextRange, outer: TextRange): boolean {
  return start >= outer.start && end <= outer.end
}
