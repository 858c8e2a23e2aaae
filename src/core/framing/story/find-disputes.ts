/**
 * Facts in dispute: the numbers, days and sources that articles give differently for one thing. Each difference of a pair
 * ties two places together; places tied over any number of pairs are one fact, which is one row for the reader. Quotations
 * are tied in `group-quotations.ts`.
 */
import { MONTHS, WEEKDAYS } from '../../language/en/calendar-words.ts'
import type { Difference } from '../../model/comparison.ts'
import type { TextRange } from '../../model/range.ts'
import type { DisputedFact } from '../../model/story.ts'
import { overlap, sliceRange } from '../../text/ranges.ts'
import { findSameWords } from './find-same-words.ts'
import { locateQuotation, type QuotationVersion } from './group-quotations.ts'
import { joinGroups } from './join-groups.ts'
import { locateWords } from './locate-words.ts'
import { describeVersion, listPartners, type Telling, type TellingPair } from './pair-tellings.ts'

type Kind = 'number' | 'day' | 'source'

/** The words of one sentence that others give differently. */
interface Place extends Telling {
  kind: Kind
  /** From the statement's start. */
  range: TextRange
}

/** In the order in which they are first found. */
export function findDisputes(pairs: readonly TellingPair[]): DisputedFact[] {
  const disputes: Place[][] = []
  for (const pair of pairs) {
    for (const difference of pair.differences) {
      const kind = readKind(difference)
      if (kind && difference.here && difference.there)
        joinGroups(disputes, readPlaces(pair, difference, kind), isSamePlace)
    }
  }
  return disputes.map((places) => describeDispute(places, pairs))
}

function readKind({ kind, here, there }: Difference): Kind | undefined {
  if (kind === 'attribution') return 'source'
  if (kind !== 'number') return undefined
  return isDay(here) && isDay(there) ? 'day' : 'number'
}

/** "Friday", "August 8". */
function isDay(words: string): boolean {
  const first = words.toLowerCase().split(/[\s.]/)[0] ?? ''
  return WEEKDAYS.has(first) || MONTHS.has(first)
}

function readPlaces({ here, there }: TellingPair, difference: Difference, kind: Kind): Place[] {
  return [
    { ...here, kind, range: locateWords(here.statement, difference.here, difference.hereRange) },
    { ...there, kind, range: locateWords(there.statement, difference.there, difference.thereRange) },
  ]
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.kind === b.kind && a.statement === b.statement && overlap(a.range, b.range)
}

/** The first place of each article, and the articles that give the same words as one of them. */
function describeDispute(places: readonly Place[], pairs: readonly TellingPair[]): DisputedFact {
  const chosen = new Map<string, Place>()
  for (const place of [...places, ...findAgreeing(places, pairs)]) {
    const { id } = place.article.article
    if (!chosen.has(id)) chosen.set(id, place)
  }
  return {
    kind: places[0]?.kind ?? 'number',
    versions: [...chosen.values()].map((place) => describeVersion(place, place.range)),
  }
}

/** @param versions of one utterance, of which at least two differ */
export function disputeQuotation(versions: readonly QuotationVersion[]): DisputedFact {
  return { kind: 'quotation', versions: versions.map((version) => describeVersion(version, locateQuotation(version))) }
}

/** Places with the same words in sentences that say the same as a disputed one. */
function findAgreeing(places: readonly Place[], pairs: readonly TellingPair[]): Place[] {
  return places.flatMap((place) =>
    listPartners(place.statement, pairs).flatMap((telling) => {
      const range = findSameWords(telling.statement, sliceRange(place.statement.statement.text, place.range))
      return range ? [{ ...telling, kind: place.kind, range }] : []
    }),
  )
}
