/** All pairs of sentences of a story that surely say the same, whichever two articles they are in. */
import type { StatementMatch } from '../../matching/match-articles.ts'
import type { Difference, Match, Relation } from '../../model/comparison.ts'
import type { TextRange } from '../../model/range.ts'
import type { FactVersion, Passage } from '../../model/story.ts'
import type { AnalysedArticle, AnalysedStatement } from '../../statements/analysed-article.ts'
import { sliceRange } from '../../text/ranges.ts'
import { compareStatements, MIN_SURE_PROBABILITY } from '../differences/compare-statements.ts'

/** A sentence and the article that tells it. */
export interface Telling {
  article: AnalysedArticle
  statement: AnalysedStatement
}

export interface TellingPair {
  here: Telling
  there: Telling
  relation: Relation
  differences: readonly Difference[]
}

export interface PairInput {
  page: AnalysedArticle
  others: readonly AnalysedArticle[]
  /** From the page to the others, with their differences. */
  matches: readonly Match[]
  /** Among the others, by the id of the article that they start from; one direction is enough. */
  otherMatches: ReadonlyMap<string, readonly StatementMatch[]>
}

/** First the page's pairs, in page order, then those of the others, in their order. */
export function pairTellings(input: PairInput): TellingPair[] {
  return [...pairWithPage(input), ...pairOthers(input)]
}

function pairWithPage({ page, others, matches }: PairInput): TellingPair[] {
  const places = new Map(
    others.flatMap((article) =>
      article.statements.map((statement) => [
        `${article.article.id} ${statement.statement.start}`,
        { article, statement },
      ]),
    ),
  )
  return matches.flatMap(({ statement: index, other, relation, probability, differences }) => {
    const [statement, there] = [page.statements[index], places.get(`${other.id} ${other.start}`)]
    if (probability < MIN_SURE_PROBABILITY || !statement || !there) return []
    return [{ here: { article: page, statement }, there, relation, differences }]
  })
}

function pairOthers({ others, otherMatches }: PairInput): TellingPair[] {
  const byId = new Map(others.map((other) => [other.article.id, other]))
  return others.flatMap((article) =>
    (otherMatches.get(article.article.id) ?? []).flatMap((match) => {
      const [statement, other] = [article.statements[match.statement], byId.get(match.otherId)]
      const otherStatement = other?.statements[match.otherStatement]
      if (match.probability < MIN_SURE_PROBABILITY || !statement || !other || !otherStatement) return []
      const { differences } = compareStatements(statement, otherStatement, match)
      const there = { article: other, statement: otherStatement }
      return [{ here: { article, statement }, there, relation: match.relation, differences }]
    }),
  )
}

/** The sentences that say the same as a statement. */
export function listPartners(statement: AnalysedStatement, pairs: readonly TellingPair[]): Telling[] {
  return pairs.flatMap(({ here, there }) =>
    here.statement === statement ? [there] : there.statement === statement ? [here] : [],
  )
}

export function describePassage({ article, statement: { statement } }: Telling): Passage {
  return { id: article.article.id, start: statement.start, end: statement.end, text: statement.text }
}

/** @param wordsRange from the statement's start */
export function describeVersion(telling: Telling, wordsRange: TextRange): FactVersion {
  return { ...describePassage(telling), words: sliceRange(telling.statement.statement.text, wordsRange), wordsRange }
}
