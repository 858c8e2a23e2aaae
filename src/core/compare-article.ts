/** The front door: one article against a library, every step a function from values to values. */
import { findChanges, markChanges } from './alignment/find-changes.ts'
import { findDifferences } from './framing/differences/find-differences.ts'
import { findCoverage } from './framing/story/find-coverage.ts'
import { findOrigins } from './framing/story/find-origins.ts'
import { isSameReport } from './library/identity/report.ts'
import type { Library } from './library/library.ts'
import { findQuotedArticles } from './library/search/find-quoted-articles.ts'
import { findRelatedArticles } from './library/search/find-related-articles.ts'
import { createInverseDocumentFrequency } from './library/search/inverse-document-frequency.ts'
import { createRepetitionTest } from './library/segment/repeated-sentences.ts'
import { type EncodedArticle, encodeArticle } from './matching/encode-article.ts'
import { matchArticles, type StatementMatch } from './matching/match-articles.ts'
import { Vocabulary } from './matching/vocabulary.ts'
import type { NewsArticle } from './model/article.ts'
import { type Comparison, type Match, MIN_PROBABILITY, toReference } from './model/comparison.ts'
import { analyseArticle } from './statements/analyse-article.ts'

export interface CompareOptions {
  /** The article's text is whole; when it is not, nothing is called missing. Default true. */
  complete?: boolean
  /** The least probability of a match that is shown, from `MIN_PROBABILITY`, the default, up to 1. */
  threshold?: number
}

/** Related articles that are compared with each other to find what the page leaves out: quadratic, so only the best. */
const MAX_WITNESSES = 8

/** UTF-16 code units, about 2,000 sentences: no article is longer, and what is would keep the reader waiting. */
const MAX_OTHER_LENGTH = 250_000

/** Finds what a library says of the same statements. It reads as fast as the library gives articles back. */
export async function compareArticle(
  article: NewsArticle,
  library: Library,
  { complete = true, threshold = MIN_PROBABILITY }: CompareOptions = {},
): Promise<Comparison> {
  const idf = createInverseDocumentFrequency(library)
  const vocabulary = new Vocabulary(idf)
  const isRepeated = createRepetitionTest(library.segments)
  const page = encodeArticle(analyseArticle(article, isRepeated), vocabulary)
  const found = findRelatedArticles(page.analysed, library, idf)
  const [related, quoted] = await Promise.all([
    readOthers(
      page,
      library,
      found.map(({ id }) => id),
      vocabulary,
      isRepeated,
    ),
    readOthers(page, library, findQuotedArticles(page.analysed, library, found), vocabulary, isRepeated),
  ])
  const isShown = ({ probability }: StatementMatch) => probability >= threshold
  const possible = matchArticles(page, related, vocabulary)
  const quotations = matchArticles(page, quoted, vocabulary).filter(({ relation }) => relation === 'quote')
  const matches = toMatches(page, [...related, ...quoted], [...possible, ...quotations].filter(isShown))
  const others = related.map(({ analysed }) => analysed)
  const origins = findOrigins(others)
  const coverage = findCoverage({
    page: page.analysed,
    others,
    pageMatches: possible,
    otherMatches: complete ? matchAmong(related.slice(0, MAX_WITNESSES), vocabulary, isShown) : new Map(),
    origins,
    complete,
  })
  const named = new Set(matches.map(({ other }) => other.id))
  return {
    article,
    statements: page.analysed.statements.map(({ statement }) => statement),
    relatedArticles: found.filter(({ id }) => others.some((other) => other.article.id === id)),
    articles: [...related, ...quoted.filter(({ analysed }) => named.has(analysed.article.id))].map(({ analysed }) =>
      toReference(analysed.article),
    ),
    matches,
    ...coverage,
    origins,
  }
}

/** Articles of the library to compare the page with: any but the page itself in another state. */
async function readOthers(
  page: EncodedArticle,
  library: Library,
  ids: readonly string[],
  vocabulary: Vocabulary,
  isRepeated: (sentence: string) => boolean,
): Promise<EncodedArticle[]> {
  const articles = await library.readArticles(ids)
  return articles
    .map((article) => ({ ...article, articleBody: article.articleBody.slice(0, MAX_OTHER_LENGTH) }))
    .map((article) => analyseArticle(article, isRepeated))
    .filter((other) => !isSameReport(page.analysed, other))
    .map((other) => encodeArticle(other, vocabulary))
}

/** What the articles share with each other; each pair is looked at once. */
function matchAmong(
  articles: readonly EncodedArticle[],
  vocabulary: Vocabulary,
  isShown: (match: StatementMatch) => boolean,
): Map<string, readonly StatementMatch[]> {
  return new Map(
    articles.map((article, i) => [
      article.analysed.article.id,
      matchArticles(article, articles.slice(i + 1), vocabulary).filter(isShown),
    ]),
  )
}

/** In page order; for one statement the most probable first. */
function toMatches(
  page: EncodedArticle,
  others: readonly EncodedArticle[],
  matches: readonly StatementMatch[],
): Match[] {
  const statementsOf = new Map(others.map(({ analysed }) => [analysed.article.id, analysed.statements]))
  return matches
    .toSorted((a, b) => a.statement - b.statement || b.probability - a.probability)
    .flatMap(({ statement, otherId, otherStatement, relation, probability }) => {
      const here = page.analysed.statements[statement]
      const there = statementsOf.get(otherId)?.[otherStatement]
      if (!here || !there) return []
      const changes = findChanges(here, there, relation)
      const differences = findDifferences(here, there, relation, changes)
      const other = { ...there.statement, id: otherId }
      return [{ statement, other, relation, probability, differences, marks: markChanges(changes) }]
    })
}
