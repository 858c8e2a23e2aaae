/**
 * Facts in dispute: the numbers, days and sources that articles give differently for one thing. Each difference of a pair
 * ties two places together; places tied over any number of pairs are one fact, which is one row for the reader. Quotations
 * are tied in `group-quotations.ts`.
 */
import { MONTHS, WEEKDAYS } from '../../language/en/calendar-words.ts'
import type { Difference } from '../../model/comparison.ts'
import type { TextRange } from '../../model/range.ts'
import type { DisputedFact, FactVersion } from '../../model/story.ts'
import type { AnalysedArticle, Telling } from '../../statements/analysed-article.ts'
import { findNumbers } from '../../text/numbers.ts'
import { overlap, sliceRange } from '../../text/ranges.ts'
import { areOtherSources } from './are-other-sources.ts'
import type { KnownNames } from './clean-name.ts'
import { findSameWords } from './find-same-words.ts'
import { locateQuotation, type QuotationVersion } from './group-quotations.ts'
import { joinGroups } from './join-groups.ts'
import { describeVersion, listPartners, type TellingPair } from './pair-tellings.ts'

type Kind = 'number' | 'day' | 'source'

/** The words of one sentence that others give differently. */
interface Place extends Telling {
  kind: Kind
  /** From the statement's start. */
  range: TextRange
}

/**
 * In the order in which they are first found.
 * @param known names of the same story
 */
export function findDisputes(pairs: readonly TellingPair[], page: AnalysedArticle, known: KnownNames): DisputedFact[] {
  const disputes: Place[][] = []
  for (const pair of pairs) {
    for (const difference of pair.differences.filter(({ isMinor }) => !isMinor)) {
      const places = readPlaces(pair, difference)
      const [here, there] = places
      if (!here || !there || !areInDispute(here, there, known)) continue
      joinGroups(disputes, places, isSamePlace)
    }
  }
  return disputes.flatMap((places) => {
    const all = [...places, ...findAgreeing(places, pairs)]
    return describeDispute(places[0]?.kind ?? 'number', all, page, ({ range }) => range)
  })
}

/** Whether a difference of two sentences is a dispute: "some" beside "two" is none, nor are two forms of one name. */
function areInDispute(here: Place, there: Place, known: KnownNames): boolean {
  if (here.kind === 'source') return areOtherSources(here, there, known)
  return here.kind === 'day' || areOtherNumbers(readWords(here), readWords(there))
}

/** Two figures, not "over $24 million" and "$24m"; or two shares told in words, "most" and "nearly all". */
function areOtherNumbers(here: string, there: string): boolean {
  const [[a], [b]] = [findNumbers(here), findNumbers(there)]
  return a && b ? a.value !== b.value : !a && !b
}

function readWords({ statement, range }: Place): string {
  return sliceRange(statement.statement.text, range)
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

/** Both places of a difference that is a dispute; none where one version has no words for it. */
function readPlaces({ here, there }: TellingPair, difference: Difference): Place[] {
  const kind = readKind(difference)
  const { hereRange, thereRange } = difference
  if (!kind || !hereRange || !thereRange) return []
  return [
    { ...here, kind, range: hereRange },
    { ...there, kind, range: thereRange },
  ]
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.kind === b.kind && a.statement === b.statement && overlap(a.range, b.range)
}

/** @param versions of one utterance */
export function disputeQuotation(versions: readonly QuotationVersion[], page: AnalysedArticle): DisputedFact[] {
  return describeDispute('quotation', versions, page, locateQuotation)
}

/**
 * The first version of each article, the page's own before all, without those that repeat what the same outlet gives in
 * another article; nothing where no two outlets differ.
 */
function describeDispute<Version extends Telling>(
  kind: DisputedFact['kind'],
  versions: readonly Version[],
  page: AnalysedArticle,
  locate: (version: Version) => TextRange,
): DisputedFact[] {
  const chosen = new Map<string, FactVersion & { publisher: string }>()
  const given = new Set<string>()
  for (const version of versions.toSorted((a, b) => Number(b.article === page) - Number(a.article === page))) {
    const { id, publisher } = version.article.article
    const described = describeVersion(version, locate(version))
    const key = `${publisher}: ${described.words}`
    if (!given.has(key) && !chosen.has(id)) chosen.set(id, { ...described, publisher })
    given.add(key)
  }
  const found = [...chosen.values()]
  const differs = found.some(({ words, publisher }) => words !== found[0]?.words && publisher !== found[0]?.publisher)
  return differs ? [{ kind, versions: found.map(({ publisher: _, ...version }) => version) }] : []
}

/** Places with the same words in sentences that say the same as a disputed one. */
function findAgreeing(places: readonly Place[], pairs: readonly TellingPair[]): Place[] {
  return places.flatMap((place) =>
    listPartners(place.statement, pairs).flatMap((telling) => {
      const range = findSameWords(telling.statement, readWords(place))
      return range ? [{ ...telling, kind: place.kind, range }] : []
    }),
  )
}
