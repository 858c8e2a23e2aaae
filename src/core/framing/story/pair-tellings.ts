/** All pairs of sentences of a story that surely say the same, whichever two articles they are in. */
import { findChanges } from '../../alignment/find-changes.ts'
import { WEEKDAYS } from '../../language/en/calendar-words.ts'
import { SOURCE_VERB_KEYS } from '../../language/en/reporting-verbs.ts'
import type { StatementMatch } from '../../matching/match-articles.ts'
import type { Difference, Match, Relation } from '../../model/comparison.ts'
import type { TextRange } from '../../model/range.ts'
import type { FactVersion, Passage } from '../../model/story.ts'
import type { AnalysedArticle, AnalysedStatement, Telling } from '../../statements/analysed-article.ts'
import { sliceRange } from '../../text/ranges.ts'
import { findAttributionDifferences } from '../differences/attribution/find-attribution-differences.ts'
import { MIN_SURE_PROBABILITY } from '../differences/compare-statements.ts'
import { findEpithetDifferences } from '../differences/epithet.ts'
import { findNamingDifferences } from '../differences/naming.ts'
import { findNumberDifferences } from '../differences/number/find-number-differences.ts'

export interface TellingPair {
  here: Telling
  there: Telling
  relation: Relation
  differences: readonly Difference[]
}

/** Two others are a step farther from the page, and there are many pairs of them: only the surest. */
const MIN_AMONG_OTHERS = 0.75

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
      if (match.probability < MIN_AMONG_OTHERS || !statement || !other || !otherStatement) return []
      const differences = findDisputedWords(statement, otherStatement, match.relation)
      const there = { article: other, statement: otherStatement }
      return [{ here: { article, statement }, there, relation: match.relation, differences }]
    }),
  )
}

/**
 * The differences that a story tells of: numbers, days, sources and names. Its quotations are compared among themselves,
 * and to look for all others in each pair of articles would make the reader wait.
 */
function findDisputedWords(here: AnalysedStatement, there: AnalysedStatement, relation: Relation): Difference[] {
  const numbers =
    hasFigure(here) && hasFigure(there) ? findNumberDifferences(here, there, findChanges(here, there, relation)) : []
  return [
    ...numbers,
    ...(mayCite(here) && mayCite(there) ? findAttributionDifferences(here, there, relation) : []),
    ...findNamingDifferences(here, there),
    ...findEpithetDifferences(here, there),
  ]
}

function hasFigure({ numbers, words }: AnalysedStatement): boolean {
  return numbers.length > 0 || words.some(({ key }) => WEEKDAYS.has(key))
}

function mayCite({ unquotedWords }: AnalysedStatement): boolean {
  return unquotedWords.some(({ key }) => SOURCE_VERB_KEYS.has(key) || key === 'according' || key === 'per')
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
