/**
 * The front door: compares one article with a library. In order: analyse the page (`statements/`), find related and
 * quoted articles (`library/search/`), match their statements with the page's (`matching/`), say what changed in each
 * match (`alignment/`, `framing/differences/`) and what is missing, exclusive or of one origin (`framing/story/`).
 *
 * Every step is a function from values to values.
 */
import { compareStatements } from './framing/differences/compare-statements.ts'
import { findCoverage } from './framing/story/find-coverage.ts'
import { findOrigins } from './framing/story/find-origins.ts'
import { tellStory } from './framing/story/tell-story.ts'
import { isSameReport } from './library/identity/report.ts'
import type { Library } from './library/library.ts'
import { createQuotingTest, findQuotedArticles } from './library/search/find-quoted-articles.ts'
import { findRelatedArticles } from './library/search/find-related-articles.ts'
import { createInverseDocumentFrequency } from './library/search/inverse-document-frequency.ts'
import { createRepetitionTest } from './library/segment/repeated-sentences.ts'
import { type EncodedArticle, encodeArticle } from './matching/encode-article.ts'
import { type MatchOptions, matchArticles, type StatementMatch } from './matching/match-articles.ts'
import { Vocabulary } from './matching/vocabulary.ts'
import type { NewsArticle } from './model/article.ts'
import { type Comparison, type Match, MIN_PROBABILITY, toReference } from './model/comparison.ts'
import { analyseArticle } from './statements/analyse-article.ts'

export interface CompareOptions {
  /** Whether the article's text is whole; if not, nothing is called missing. Default true. */
  complete?: boolean
  /** Matches below this probability are not shown: from `MIN_PROBABILITY`, the default, up to 1. */
  threshold?: number
}

/** Related articles that are matched with each other, for what the page leaves out and for the story: quadratic, so only the best. */
const MAX_CROSS_MATCHED = 8

/** In UTF-16 code units, about 2,000 sentences: no real article is longer, and longer texts keep the reader waiting. */
const MAX_OTHER_LENGTH = 250_000

/** Finds how the library's articles put the page's statements. Rejects only when the library cannot read them. */
export async function compareArticle(
  article: NewsArticle,
  library: Library,
  { complete = true, threshold = MIN_PROBABILITY }: CompareOptions = {},
): Promise<Comparison> {
  const idf = createInverseDocumentFrequency(library)
  const vocabulary = new Vocabulary(idf)
  const isRepeated = createRepetitionTest(library.segments)
  const page = encodeArticle(analyseArticle(article, isRepeated), vocabulary)
  // Read while the others are searched.
  const quoting = library.readQuoting?.(createQuotingTest(page.analysed)) ?? []
  const found = findRelatedArticles(page.analysed, library, idf)
  const read = (ids: readonly string[]) => readOthers(page, library, ids, vocabulary, isRepeated)
  const readQuoted = async () => {
    const segments = [...library.segments, ...(await quoting)]
    return read(findQuotedArticles(page.analysed, { segments }, found))
  }
  const [related, quoted] = await Promise.all([read(found.map(({ id }) => id)), readQuoted()])
  const isShown = ({ probability }: StatementMatch) => probability >= threshold
  const scores = new Map(found.map(({ id, score }) => [id, score]))
  const relatedness = (id: string) => scores.get(id) ?? 0
  const relatedMatches = matchArticles(page, related, { vocabulary, relatedness })
  const quotedMatches = matchArticles(page, quoted, { vocabulary, relatedness }).filter(
    ({ relation }) => relation === 'quote',
  )
  const matches = toMatches(page, [...related, ...quoted], [...relatedMatches, ...quotedMatches].filter(isShown))
  const others = related.map(({ analysed }) => analysed)
  const among = crossMatch(related.slice(0, MAX_CROSS_MATCHED), { vocabulary, relatedness })
  const origins = findOrigins([page.analysed, ...others], new Map([...among, [article.id, relatedMatches]]))
  const otherMatches = new Map([...among].map(([id, all]) => [id, all.filter(isShown)]))
  const coverage = findCoverage({
    page: page.analysed,
    others,
    pageMatches: [...relatedMatches, ...quotedMatches],
    otherMatches,
    origins,
    complete,
  })
  const matchedIds = new Set(matches.map(({ other }) => other.id))
  return {
    article,
    statements: page.analysed.statements.map(({ statement }) => statement),
    relatedArticles: found.filter(({ id }) => others.some((other) => other.article.id === id)),
    articles: [...related, ...quoted.filter(({ analysed }) => matchedIds.has(analysed.article.id))].map(
      ({ analysed }) => toReference(analysed.article),
    ),
    matches,
    ...coverage,
    origins,
    story: tellStory({
      page: page.analysed,
      others,
      quoted: quoted.map(({ analysed }) => analysed),
      matches,
      otherMatches,
      origins,
    }),
  }
}

/** Reads the articles to compare the page with, leaving out earlier or later versions of the page itself. */
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

/**
 * The matches among some articles, each pair compared once: by the id of the pair's first article. Two of them are as
 * surely on one story as the less sure one is on the page's.
 */
function crossMatch(
  articles: readonly EncodedArticle[],
  { vocabulary, relatedness }: MatchOptions,
): Map<string, readonly StatementMatch[]> {
  return new Map(
    articles.map((article, i) => {
      const { id } = article.analysed.article
      const common = (otherId: string) => Math.min(relatedness(id), relatedness(otherId))
      return [id, matchArticles(article, articles.slice(i + 1), { vocabulary, relatedness: common })]
    }),
  )
}

/** In page order; for one statement the most probable first. */
function toMatches(
  page: EncodedArticle,
  others: readonly EncodedArticle[],
  matches: readonly StatementMatch[],
): Match[] {
  const articles = new Map(others.map(({ analysed }) => [analysed.article.id, analysed]))
  return matches
    .toSorted((a, b) => a.statement - b.statement || b.probability - a.probability)
    .flatMap(({ statement, otherId, otherStatement, relation, probability }) => {
      const here = page.analysed.statements[statement]
      const article = articles.get(otherId)
      const there = article?.statements[otherStatement]
      if (!here || !article || !there) return []
      const compared = compareStatements(
        { article: page.analysed, statement: here },
        { article, statement: there },
        { relation, probability },
      )
      return [{ statement, other: { ...there.statement, id: otherId }, relation, probability, ...compared }]
    })
}
