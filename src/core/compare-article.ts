/** The front door: one article against a library, every step a function from values to values. */
import type { StatementLink } from './framing/coverage-input.ts'
import { findCoverage } from './framing/find-coverage.ts'
import { findDifferences } from './framing/find-differences.ts'
import { findOrigins } from './framing/find-origins.ts'
import { findQuotedArticles } from './library/find-quoted-articles.ts'
import { findRelatedArticles } from './library/find-related-articles.ts'
import { isSameReport } from './library/is-same-report.ts'
import type { Library } from './library/library.ts'
import { createWordStatistics, type WordStatistics } from './library/word-statistics.ts'
import { alignWords } from './matching/align-words.ts'
import { findChanges } from './matching/find-changes.ts'
import { matchArticles, type StatementMatch } from './matching/match-articles.ts'
import type { AnalysedArticle } from './model/analysed-article.ts'
import type { NewsArticle } from './model/article.ts'
import { type Comparison, type Match, toReference } from './model/comparison.ts'
import { extractStatements } from './statements/extract-statements.ts'

export interface CompareOptions {
  /** The article's text is whole; when it is not, nothing is called missing. Default true. */
  complete?: boolean
}

/** Related articles that are compared among each other to tell what the page leaves out: quadratic, so only the best. */
const WITNESSES = 8

/** UTF-16 code units, about 2,000 sentences: no article is longer, and what is would keep the reader waiting. */
const LONGEST_OTHER = 250_000

/** Finds what a library says of the same statements. It reads as fast as the library gives articles back. */
export async function compareArticle(
  article: NewsArticle,
  library: Library,
  { complete = true }: CompareOptions = {},
): Promise<Comparison> {
  const page = analyse(article)
  const statistics = createWordStatistics(library)
  const found = findRelatedArticles(article, library, statistics)
  const [related, quoted] = await Promise.all([
    readOthers(
      page,
      library,
      found.map(({ id }) => id),
    ),
    readOthers(page, library, findQuotedArticles(page, library, found)),
  ])
  const links = matchArticles(page, related, statistics)
  const quotations = matchArticles(page, quoted, statistics).filter(({ relation }) => relation === 'quote')
  const origins = findOrigins(related)
  const coverage = findCoverage({
    page,
    others: related,
    pageLinks: links,
    otherLinks: complete ? matchAmong(related.slice(0, WITNESSES), statistics) : new Map(),
    origins,
    complete,
  })
  const matches = toMatches(page, [...related, ...quoted], [...links, ...quotations])
  const named = new Set(matches.map(({ other }) => other.id))
  return {
    article,
    statements: page.statements,
    relatedArticles: found.filter(({ id }) => related.some((other) => other.article.id === id)),
    articles: [...related, ...quoted.filter((other) => named.has(other.article.id))].map((other) =>
      toReference(other.article),
    ),
    matches,
    ...coverage,
    origins,
  }
}

function analyse(article: NewsArticle): AnalysedArticle {
  return { article, statements: extractStatements(article) }
}

/** Articles of the library to compare the page with: any but the page itself in another state. */
async function readOthers(page: AnalysedArticle, library: Library, ids: readonly string[]): Promise<AnalysedArticle[]> {
  const others = (await library.readArticles(ids)).map((article) =>
    analyse({ ...article, articleBody: article.articleBody.slice(0, LONGEST_OTHER) }),
  )
  return others.filter((other) => !isSameReport(page, other))
}

/** What the articles share with each other; each pair is looked at once. */
function matchAmong(
  articles: readonly AnalysedArticle[],
  statistics: WordStatistics,
): Map<string, readonly StatementLink[]> {
  return new Map(articles.map((one, i) => [one.article.id, matchArticles(one, articles.slice(i + 1), statistics)]))
}

/** In page order; for one statement the most probable first. */
function toMatches(
  page: AnalysedArticle,
  others: readonly AnalysedArticle[],
  links: readonly StatementMatch[],
): Match[] {
  const statementsOf = new Map(others.map(({ article, statements }) => [article.id, statements]))
  return links
    .toSorted((a, b) => a.statement - b.statement || b.probability - a.probability)
    .flatMap(({ statement, otherId, otherStatement, relation, probability }) => {
      const here = page.statements[statement]
      const there = statementsOf.get(otherId)?.[otherStatement]
      if (!here || !there) return []
      const changes = findChanges(here, there, relation)
      const differences = findDifferences(here, there, relation, changes)
      const marks = alignWords(here, there, relation, changes)
      return [{ statement, other: { ...there, id: otherId }, relation, probability, differences, marks }]
    })
}
