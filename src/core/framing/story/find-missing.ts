/** Statements that several outlets report and the page does not. */
import type { StatementMatch } from '../../matching/match-articles.ts'
import type { MissingStatement, MissingVersion } from '../../model/comparison.ts'
import type { AnalysedArticle, AnalysedStatement } from '../../statements/analysed-article.ts'
import { indexContentWords, isCovered, listContentWords, saysEnough } from './content-word-coverage.ts'
import { countIndependent } from './count-independent.ts'

export interface CoverageInput {
  page: AnalysedArticle
  /** The related articles, best first. */
  others: readonly AnalysedArticle[]
  /**
   * From the page to the others: all that may be the same, weaker matches than the reader is shown included. What is
   * called missing or exclusive must not have even these.
   */
  pageMatches: readonly StatementMatch[]
  /** Among the others, by the id of the article that they start from; one direction is enough. */
  otherMatches: ReadonlyMap<string, readonly StatementMatch[]>
  /** Groups of ids that share one origin. */
  origins: readonly (readonly string[])[]
  /** The page's text is whole; when it is not, nothing is called missing. */
  complete: boolean
}

/** More would be a list to scroll through, not something to notice. */
const MAX_MISSING = 5
/**
 * Two versions are one statement from here on. A lower bound joins different facts that share a name or a number: from 0.75 on
 * readers found one group in ten mixed, and this loses hardly any of the others.
 */
const MIN_GROUP_PROBABILITY = 0.85

/** One outlet's version of a statement. */
interface Version {
  article: AnalysedArticle
  statement: AnalysedStatement
  /** The probability of its match with the statement that the group is about; 1 for that statement itself. */
  probability: number
}

/** A statement and its matches, one version per article. */
interface Group {
  versions: Version[]
  outlets: number
  probability: number
}

/**
 * The groups that most outlets report come first. A group counts when at least two outlets of different origin report
 * it and no version of it matches the page or is covered by its text. Each statement is in one group.
 */
export function findMissing(input: CoverageInput): MissingStatement[] {
  const groups = listGroups(input).sort((a, b) => b.outlets - a.outlets || b.probability - a.probability)
  const used = new Set<AnalysedStatement>()
  const missing: MissingStatement[] = []
  for (const { versions } of groups) {
    if (missing.length === MAX_MISSING) break
    if (versions.some(({ statement }) => used.has(statement))) continue
    for (const { statement } of versions) used.add(statement)
    missing.push({ statements: versions.map(describeVersion) })
  }
  return missing
}

function listGroups(input: CoverageInput): Group[] {
  const byId = new Map(input.others.map((other) => [other.article.id, other]))
  const matched = indexMatches(input, byId)
  const onPage = new Set(
    input.pageMatches.map(({ otherId, otherStatement }) => byId.get(otherId)?.statements[otherStatement]),
  )
  const index = indexContentWords(input.page)
  const isAbsent = ({ statement }: Version) => {
    if (onPage.has(statement)) return false
    const words = listContentWords(statement.words)
    return saysEnough(statement, words) && !isCovered(words, index)
  }
  return [...matched.keys()]
    .map((statement) => makeGroup(statement, matched, input))
    .filter((group) => group.outlets > 1)
    .filter(({ versions }) => versions.every(isAbsent))
}

/** For each statement of the others that has a sure match among them: itself and all that it matches. */
type MatchedVersions = ReadonlyMap<AnalysedStatement, readonly Version[]>

function indexMatches(
  { others, otherMatches }: CoverageInput,
  byId: ReadonlyMap<string, AnalysedArticle>,
): MatchedVersions {
  const matched = new Map<AnalysedStatement, Version[]>()
  const add = (from: Omit<Version, 'probability'>, to: Version) => {
    const versions = matched.get(from.statement) ?? [{ ...from, probability: 1 }]
    matched.set(from.statement, [...versions, to])
  }
  for (const article of others) {
    for (const { statement: index, otherId, otherStatement, probability } of otherMatches.get(article.article.id) ??
      []) {
      const statement = article.statements[index]
      const other = byId.get(otherId)
      const otherVersion = other?.statements[otherStatement]
      if (probability < MIN_GROUP_PROBABILITY || !statement || !other || !otherVersion) continue
      add({ article, statement }, { article: other, statement: otherVersion, probability })
      add({ article: other, statement: otherVersion }, { article, statement, probability })
    }
  }
  return matched
}

/**
 * Versions each of which matches every other, so that no name or number alone joins different facts; the most probable
 * one of each article, in the order of the related articles.
 */
function makeGroup(centre: AnalysedStatement, matched: MatchedVersions, { others, origins }: CoverageInput): Group {
  const chosen: Version[] = []
  for (const version of (matched.get(centre) ?? []).toSorted((a, b) => b.probability - a.probability)) {
    const partners = matched.get(version.statement) ?? []
    const matchesAll = chosen.every(({ statement }) => partners.some((partner) => partner.statement === statement))
    if (matchesAll && !chosen.some(({ article }) => article === version.article)) chosen.push(version)
  }
  return {
    versions: chosen.toSorted((a, b) => others.indexOf(a.article) - others.indexOf(b.article)),
    outlets: countIndependent(
      chosen.map(({ article }) => article.article),
      origins,
    ),
    probability: chosen.reduce((sum, version) => sum + version.probability, 0),
  }
}

function describeVersion({ article, statement }: Version): MissingVersion {
  const { start, end, text } = statement.statement
  return { id: article.article.id, start, end, text }
}
