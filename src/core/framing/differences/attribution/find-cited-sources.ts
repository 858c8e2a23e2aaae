/** The sources that a version cites, with what tells those that readers miss in the other version from the rest. */
import type { Relation } from '../../../model/comparison.ts'
import { countShared } from '../shared-words.ts'
import type { SourceClause } from '../source-clauses.ts'
import { isSameSource, mentionsSource } from '../source-identity.ts'
import { citesDocument, continuesSource } from './compare-sources.ts'
import { findGoverning, listGovernedStems, type Side } from './governed-words.ts'

/** A source at the side of what it is cited for, and seldom part of what is told. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['according', 'per'])

/**
 * Shares are 0 to 1; all others are 0 or 1.
 *
 * @internal
 */
export type SourceFeatures = {
  /** Of what both versions say, the share that the source is cited for. */
  governed: number
  /** Of the words of the version that says less, the share that the other has too. */
  coverage: number
  isQuotation: number
  /** "He said": another sentence names the source. */
  isPronoun: number
  /** "Officials said that …", and not "…, officials said". */
  isLeading: number
  /** "According to", "per". */
  isPreposition: number
  /** The other version goes on from a sentence that cites it. */
  isContinuedThere: number
}

export interface CitedSource {
  source: SourceClause
  /** Whom the other version cites for it instead. */
  other: SourceClause | undefined
  features: SourceFeatures
}

/**
 * Without documents where the other version cites one too, which two outlets seldom call the same, and without sources
 * that the other version has in any role. None where it has what both say from a pronoun, which may be any of them.
 */
export function findCitedSources(side: Side, other: Side, relation: Relation): CitedSource[] {
  const governing = findGoverning(other, side)
  if (governing?.isPronoun) return []
  return side.clauses
    .filter((source) => !citesDocument(other.statement, source))
    .filter((source) => !isKnownThere(other, source))
    .map((source) => ({ source, other: governing, features: measureSource(side, other, source, relation) }))
}

/** Whether the other version cites the same source for something else, or names it in another role: "Ruiz praised". */
function isKnownThere({ statement, clauses }: Side, source: SourceClause): boolean {
  return mentionsSource(statement, source) || clauses.some((clause) => isSameSource(source, clause))
}

function measureSource(side: Side, other: Side, source: SourceClause, relation: Relation): SourceFeatures {
  const shared = countShared(side.stems, other.stems)
  const governed = countShared(listGovernedStems(side, source), other.stems)
  const firstWord = side.statement.words.find(({ start }) => start >= source.start)
  return {
    governed: governed / Math.max(1, shared),
    coverage: shared / Math.max(1, Math.min(side.stems.size, other.stems.size)),
    isQuotation: Number(relation === 'quote'),
    isPronoun: Number(source.isPronoun),
    isLeading: Number(source.isLeading),
    isPreposition: Number(PREPOSITIONS.has(firstWord?.key ?? '')),
    isContinuedThere: Number(continuesSource(other.statement, source)),
  }
}
