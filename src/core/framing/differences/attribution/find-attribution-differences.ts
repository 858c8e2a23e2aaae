/** Another source for the same thing, or a source in one version and plain fact in the other. */
import type { Difference, Relation } from '../../../model/comparison.ts'
import type { AnalysedStatement } from '../../../statements/analysed-article.ts'
import { describeDifference } from '../describe-difference.ts'
import { estimateNotice, MIN_NOTICE } from '../notice.ts'
import { countShared } from '../shared-words.ts'
import type { SourceClause } from '../source-clauses.ts'
import { ATTRIBUTION_WEIGHTS } from './attribution-weights.ts'
import { compareSources, type SourcePair } from './compare-sources.ts'
import { findCitedSources } from './find-cited-sources.ts'
import { listGovernedStems, readSide, type Side } from './governed-words.ts'

/** What a source is cited for is in the first content words that it governs; the rest is often known to all. */
const MAIN_WORDS = 6
const MIN_SHARED_MAIN_WORDS = 2
const MIN_SHARED_MAIN_SHARE = 0.5

/** At most one difference: one that is sure, or else the likeliest that is more likely than not. */
export function findAttributionDifferences(
  here: AnalysedStatement,
  there: AnalysedStatement,
  relation: Relation,
): Difference[] {
  const [a, b] = [readSide(here), readSide(there)]
  const pair = compareSources(a, b, relation) ?? weighSources(a, b, relation)
  if (!pair) return []
  const difference = describeDifference('attribution', [here, pair.a], [there, pair.b])
  return [citesShared(a, pair.a, b) && citesShared(b, pair.b, a) ? difference : { ...difference, isMinor: true }]
}

/** The likeliest of the sources of both, with the other version's source if that is another. */
function weighSources(a: Side, b: Side, relation: Relation): SourcePair | undefined {
  const cited = [
    ...findCitedSources(a, b, relation).map(({ source, other, features }) => ({ a: source, b: other, features })),
    ...findCitedSources(b, a, relation).map(({ source, other, features }) => ({ a: other, b: source, features })),
  ]
  return cited
    .map((pair) => ({ ...pair, notice: estimateNotice(pair.features, ATTRIBUTION_WEIGHTS) }))
    .filter(({ notice }) => notice >= MIN_NOTICE)
    .sort((x, y) => y.notice - x.notice)[0]
}

/** Whether what a source is cited for in the first place is shared, and not only what its sentence adds. */
function citesShared(side: Side, source: SourceClause | undefined, other: Side): boolean {
  if (!source) return true
  const main = [...listGovernedStems(side, source)].slice(0, MAIN_WORDS)
  const shared = countShared(new Set(main), other.stems)
  return shared >= MIN_SHARED_MAIN_WORDS && shared >= MIN_SHARED_MAIN_SHARE * main.length
}
