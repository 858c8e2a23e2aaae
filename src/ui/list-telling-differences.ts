/** The differences of a whole comparison, the most telling first: what others say otherwise, one row a conflict. */
import type { Comparison, Difference, DifferenceKind, Match } from '../core/model/comparison.ts'
import { chooseVersions, type OutletVersion } from './choose-versions.ts'
import { plainWords } from './say-the-same.ts'
import { shareOrigin } from './share-origin.ts'

/** What listing differences needs of a comparison. */
export type ComparedStatements = Pick<Comparison, 'statements' | 'matches' | 'articles' | 'origins'>

/** One conflict: the page has these words, and every version has the same others. */
export interface TellingDifference {
  kind: DifferenceKind
  /** Those of the first version. More than one where quoted words differ in several places of one quotation. */
  differences: Difference[]
  /** One an outlet, the most probable first. At least one. */
  versions: OutletVersion[]
  /** How many independent outlets have these versions: those that share one origin count once. */
  voices: number
  /** Whether the two sentences surely say the same thing otherwise. */
  isSure: boolean
}

/** From what can be checked at a glance to what lies in the eye of the reader. */
const KINDS_BY_WEIGHT: DifferenceKind[] = ['number', 'wording', 'attribution', 'certainty', 'naming', 'tone']

/**
 * Sure ones come first, then the weightier kinds, then what more outlets say, then the order of the page. Of an outlet
 * that has several versions of a statement only the best one counts, as everywhere.
 */
export function listTellingDifferences(comparison: ComparedStatements): TellingDifference[] {
  const conflicts = new Map<string, Conflict>()
  for (const version of listVersions(comparison)) {
    for (const differences of partConflicts(version.match.differences)) join(conflicts, differences, version)
  }
  return [...conflicts.values()]
    .map(({ kind, differences, versions, isSure }) => ({
      kind,
      differences,
      isSure,
      versions: dropRepeatedOutlets(versions),
      voices: countVoices(versions, comparison.origins),
    }))
    .toSorted(byWeight)
}

/** Of a row, the differing words and the pair of sentences that they are from. */
export function firstMatch({ versions }: TellingDifference): Match {
  const [first] = versions as [OutletVersion]
  return first.match
}

type Conflict = Omit<TellingDifference, 'voices'>

interface RatedVersion extends OutletVersion {
  isSure: boolean
}

/** In page order, sure ones before the others of their statement. */
function listVersions({ statements, matches, articles, origins }: ComparedStatements): RatedVersion[] {
  return statements.flatMap((_, index) => {
    const own = matches.filter(({ statement }) => statement === index)
    const { differing, agreeing, lessSure } = chooseVersions(own, articles, origins)
    const rate = (groups: typeof differing, isSure: boolean) =>
      groups.flatMap(({ shown, others }) => [shown, ...others].map((version) => ({ ...version, isSure })))
    return [...rate([...differing, ...agreeing], true), ...rate(lessSure, false)]
  })
}

/** What differs between two wordings of one quotation is one conflict; of every other kind each difference is. */
function partConflicts(differences: readonly Difference[]): Difference[][] {
  const wording = differences.filter(({ kind }) => kind === 'wording')
  const others = differences.filter(({ kind }) => kind !== 'wording')
  return [...(wording.length > 0 ? [wording] : []), ...others.map((difference) => [difference])]
}

function join(conflicts: Map<string, Conflict>, differences: Difference[], { isSure, ...version }: RatedVersion): void {
  const key = keyOf(differences, version.match)
  const known = conflicts.get(key)
  if (known) {
    // What one sure pair shows is shown, whatever other pairs are like.
    if (isSure && !known.isSure) Object.assign(known, { differences, versions: [version], isSure })
    else if (isSure === known.isSure) known.versions.push(version)
  } else {
    conflicts.set(key, { kind: differences[0]?.kind ?? 'wording', differences, versions: [version], isSure })
  }
}

/** Words that only one side has say too little to be the same conflict in another statement. */
function keyOf(differences: readonly Difference[], match: Match): string {
  const anywhere = differences.every(({ here, there }) => here && there)
  const words = differences.map(({ kind, here, there }) => [kind, plainWords(here), plainWords(there)])
  return JSON.stringify([words, anywhere || match.statement])
}

function dropRepeatedOutlets(versions: readonly OutletVersion[]): OutletVersion[] {
  return versions.filter((version, i) => versions.findIndex((other) => outletOf(other) === outletOf(version)) === i)
}

function outletOf({ article, match }: OutletVersion): string {
  return article?.publisher ?? match.other.id
}

function countVoices(versions: readonly OutletVersion[], origins: ComparedStatements['origins']): number {
  const outlets = dropRepeatedOutlets(versions)
  return outlets.filter(
    (version, i) =>
      !outlets.slice(0, i).some((other) => shareOrigin(origins, other.match.other.id, version.match.other.id)),
  ).length
}

function byWeight(one: TellingDifference, other: TellingDifference): number {
  return (
    Number(other.isSure) - Number(one.isSure) ||
    KINDS_BY_WEIGHT.indexOf(one.kind) - KINDS_BY_WEIGHT.indexOf(other.kind) ||
    other.voices - one.voices ||
    firstMatch(one).statement - firstMatch(other).statement
  )
}
