/**
 * What of a statement's matches a reader is shown, and what waits behind a fold. A page on a big story has dozens of
 * matches; a reader wants to know who differs, and is content to be told who agrees.
 */
import type { ArticleReference, Match, Relation } from '../core/model/comparison.ts'
import { say } from '../locale/say.ts'
import { haveSameWords, sayTheSame } from './say-the-same.ts'
import { shareOrigin } from './share-origin.ts'

/**
 * A match below this probability is folded away as less sure. Of quotations in sight 97 of 100 are then true and of claims 94,
 * on pages that the ranker was not fitted on; `npm run train` prints what each probability gives.
 */
const SURE_PROBABILITY = 0.8

/** An outlet's best match for a statement. */
export interface OutletVersion {
  match: Match
  /** Absent only when the comparison does not list the article. */
  article: ArticleReference | undefined
}

/** Versions of different outlets that say the same: the one to show, and those that it stands for. */
export interface VersionGroup {
  shown: OutletVersion
  others: OutletVersion[]
}

/** Each list has its most probable group first, and no outlet appears twice in all of them. */
export interface ChosenVersions {
  /** `quote` when any match is: as the statement's highlight in the page. */
  relation: Relation
  /** These put the statement differently, in a way that has a name. */
  differing: VersionGroup[]
  /** No difference was named, which does not make them the same sentence. */
  agreeing: VersionGroup[]
  lessSure: VersionGroup[]
  /** How many matches are left out because their outlet has a better one. */
  leftOut: number
}

/**
 * @param matches those of one statement.
 * @param articles the articles that the matches name, at least.
 * @param origins groups of ids of articles that share one origin.
 */
export function chooseVersions(
  matches: readonly Match[],
  articles: readonly ArticleReference[],
  origins: readonly (readonly string[])[],
): ChosenVersions {
  const best = chooseBestOfOutlets(matches, articles)
  const groups = groupThoseThatSayTheSame(best, origins)
  const sure = groups.filter(({ shown }) => isSure(shown.match))
  return {
    relation: matches.some(({ relation }) => relation === 'quote') ? 'quote' : 'claim',
    differing: sure.filter(({ shown }) => differs(shown.match)),
    agreeing: sure.filter(({ shown }) => !differs(shown.match)),
    lessSure: groups.filter(({ shown }) => !isSure(shown.match)),
    leftOut: matches.length - best.length,
  }
}

/** The outlets of these groups, each once: of the versions shown first, then of those that say the same. */
export function listOutlets(groups: readonly VersionGroup[]): string[] {
  return [...groups.map(({ shown }) => shown), ...groups.flatMap(({ others }) => others)].map(nameOutlet)
}

export function nameOutlet({ article }: OutletVersion): string {
  return article?.publisher ?? say('unnamedOutlet')
}

function chooseBestOfOutlets(matches: readonly Match[], articles: readonly ArticleReference[]): OutletVersion[] {
  const articleOf = new Map(articles.map((article) => [article.id, article]))
  const best = new Map<string, OutletVersion>()
  for (const match of matches.toSorted(byWorth)) {
    const article = articleOf.get(match.other.id)
    const outlet = article?.publisher ?? match.other.id
    if (!best.has(outlet)) best.set(outlet, { match, article })
  }
  return [...best.values()]
}

/** A difference is worth more than a likeness, but not one between sentences that may be about different things. */
function byWorth(one: Match, other: Match): number {
  return (
    Number(isSure(other)) - Number(isSure(one)) ||
    Number(differs(other)) - Number(differs(one)) ||
    other.probability - one.probability
  )
}

/** @param versions best first. */
function groupThoseThatSayTheSame(
  versions: readonly OutletVersion[],
  origins: readonly (readonly string[])[],
): VersionGroup[] {
  const groups: VersionGroup[] = []
  for (const version of versions) {
    const group = findVerbatim(groups, version) ?? findAlike(groups, version, origins)
    if (group) group.others.push(version)
    else groups.push({ shown: version, others: [] })
  }
  return groups
}

function findVerbatim(groups: readonly VersionGroup[], { match }: OutletVersion): VersionGroup | undefined {
  return groups.find(({ shown, others }) => [shown, ...others].some((version) => haveSameWords(version.match, match)))
}

/** Held against the version that is shown alone: a chain of small changes would lead anywhere. */
function findAlike(
  groups: readonly VersionGroup[],
  { match }: OutletVersion,
  origins: readonly (readonly string[])[],
): VersionGroup | undefined {
  return groups.find(({ shown }) =>
    sayTheSame(shown.match, match, shareOrigin(origins, shown.match.other.id, match.other.id)),
  )
}

/**
 * Whether a match is in sight.
 *
 * @internal
 */
export function isSure({ probability }: Pick<Match, 'probability'>): boolean {
  return probability >= SURE_PROBABILITY
}

function differs({ differences }: Match): boolean {
  return differences.length > 0
}
