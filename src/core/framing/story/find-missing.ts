/** Statements that several outlets report and the page does not tell. */

import type { MissingStatement, MissingVersion } from '../../model/comparison.ts'
import type { Statement } from '../../model/statement.ts'
import type { AnalysedArticle } from '../../statements/analysed-article.ts'
import { wordsOf } from '../../statements/words-of.ts'
import type { CoverageInput } from '../coverage-input.ts'
import { isToldIn, readMeanings, readToldContent, saysEnough } from './content-word-coverage.ts'

/** More would be a list to scroll, not something to notice. */
const MOST_MISSING = 5

/** One outlet's version of a statement. */
interface Version {
  article: AnalysedArticle
  statement: Statement
  /** Of its link to the statement that the group is about; 1 for that statement itself. */
  probability: number
}

/** A statement and what says the same, one version per article. */
interface Group {
  versions: Version[]
  outlets: number
  probability: number
}

/**
 * The groups with most outlets first. A group counts when at least two outlets of different origin report it and no
 * version of it matches the page or is told in its text. Each statement stands in one group.
 */
export function findMissing(input: CoverageInput): MissingStatement[] {
  const groups = listGroups(input).sort((a, b) => b.outlets - a.outlets || b.probability - a.probability)
  const used = new Set<Statement>()
  const missing: MissingStatement[] = []
  for (const { versions } of groups) {
    if (missing.length === MOST_MISSING) break
    if (versions.some(({ statement }) => used.has(statement))) continue
    for (const { statement } of versions) used.add(statement)
    missing.push({ statements: versions.map(describeVersion) })
  }
  return missing
}

function listGroups(input: CoverageInput): Group[] {
  const linked = linkVersions(input)
  const onPage = findStatementsOnPage(input)
  const told = readToldContent(input.page)
  const isAbsent = ({ statement }: Version) => {
    if (onPage.has(statement)) return false
    const meanings = readMeanings(wordsOf(statement))
    return saysEnough(statement, meanings) && !isToldIn(meanings, told)
  }
  return [...linked.values()]
    .map((versions) => makeGroup(versions, input))
    .filter((group) => group.outlets > 1)
    .filter(({ versions }) => versions.every(isAbsent))
}

/** For each statement of the others that has a link: itself and all that it is linked with. */
function linkVersions({ others, otherLinks }: CoverageInput): Map<Statement, Version[]> {
  const byId = indexById(others)
  const linked = new Map<Statement, Version[]>()
  const add = (from: Omit<Version, 'probability'>, to: Version) => {
    const versions = linked.get(from.statement) ?? [{ ...from, probability: 1 }]
    linked.set(from.statement, [...versions, to])
  }
  for (const article of others) {
    for (const { statement: index, otherId, otherStatement, probability } of otherLinks.get(article.article.id) ?? []) {
      const statement = article.statements[index]
      const other = byId.get(otherId)
      const otherOne = other?.statements[otherStatement]
      if (!statement || !other || !otherOne) continue
      add({ article, statement }, { article: other, statement: otherOne, probability })
      add({ article: other, statement: otherOne }, { article, statement, probability })
    }
  }
  return linked
}

function findStatementsOnPage({ others, pageLinks }: CoverageInput): Set<Statement | undefined> {
  const byId = indexById(others)
  return new Set(pageLinks.map((link) => byId.get(link.otherId)?.statements[link.otherStatement]))
}

function indexById(articles: readonly AnalysedArticle[]): ReadonlyMap<string, AnalysedArticle> {
  return new Map(articles.map((article) => [article.article.id, article]))
}

/** Keeps the surest version of each article, in the order of the related articles. */
function makeGroup(linked: readonly Version[], { others, origins }: CoverageInput): Group {
  const surestFirst = linked.toSorted((a, b) => b.probability - a.probability)
  const versions = others.flatMap((article) => surestFirst.find((version) => version.article === article) ?? [])
  return {
    versions,
    outlets: countIndependentOutlets(versions, origins),
    probability: versions.reduce((sum, version) => sum + version.probability, 0),
  }
}

/** Articles of one outlet, or of one origin, count once. */
function countIndependentOutlets(versions: readonly Version[], origins: CoverageInput['origins']): number {
  const articles = versions.map(({ article }) => article.article)
  const outlets = new Set(articles.map(({ publisher }) => publisher))
  const texts = new Set(articles.map(({ id }) => origins.find((group) => group.includes(id)) ?? id))
  return Math.min(outlets.size, texts.size)
}

function describeVersion({ article, statement: { start, end, text } }: Version): MissingVersion {
  return { id: article.article.id, start, end, text }
}
