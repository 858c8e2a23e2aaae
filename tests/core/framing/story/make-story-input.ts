import { compareStatements } from '../../../../src/core/framing/differences/compare-statements.ts'
import type { StoryInput } from '../../../../src/core/framing/story/tell-story.ts'
import type { StatementMatch } from '../../../../src/core/matching/match-articles.ts'
import type { Relation } from '../../../../src/core/model/comparison.ts'
import { analyseArticle } from '../../../../src/core/statements/analyse-article.ts'
import type { AnalysedArticle } from '../../../../src/core/statements/analysed-article.ts'

/** One article: its paragraphs, each of one sentence, and whatever else matters. */
export interface Report {
  body: readonly string[]
  headline?: string
  datePublished?: string
  publisher?: string
}

/**
 * The story of some reports, whose ids are their names; the first one is the page.
 * @param same for each group, the number of the sentence in each report that says the same; each with each is a match
 */
export function makeStoryInput(
  reports: Record<string, Report>,
  same: readonly Record<string, number>[],
  relation: Relation = 'claim',
): StoryInput {
  const articles = Object.entries(reports).map(([id, { body, headline = '', publisher = id, datePublished }]) =>
    analyseArticle({
      id,
      headline,
      publisher,
      articleBody: body.join('\n\n'),
      ...(datePublished !== undefined && { datePublished }),
    }),
  )
  const [page, ...others] = articles as [AnalysedArticle, ...AnalysedArticle[]]
  const pairs = same.flatMap((group) => pairAll(group, relation))
  const from = (id: string) => pairs.filter((pair) => pair.id === id)
  return {
    page,
    others,
    quoted: [],
    origins: [],
    matches: from(page.article.id).map(({ statement, otherId, otherStatement, probability }) => {
      const other = find(others, otherId)
      const [here, there] = [page.statements[statement], other.statements[otherStatement]]
      if (!here || !there) throw new Error(`There is no sentence ${statement} or ${otherId} ${otherStatement}`)
      const compared = compareStatements(
        { article: page, statement: here },
        { article: other, statement: there },
        { relation, probability },
      )
      return { statement, other: { ...there.statement, id: otherId }, relation, probability, ...compared }
    }),
    otherMatches: new Map(others.map(({ article }) => [article.id, from(article.id)])),
  }
}

function pairAll(group: Record<string, number>, relation: Relation): ({ id: string } & StatementMatch)[] {
  const places = Object.entries(group)
  return places.flatMap(([id, statement], i) =>
    places
      .slice(i + 1)
      .map(([otherId, otherStatement]) => ({ id, statement, otherId, otherStatement, relation, probability: 0.9 })),
  )
}

function find(articles: readonly AnalysedArticle[], id: string): AnalysedArticle {
  const found = articles.find(({ article }) => article.id === id)
  if (!found) throw new Error(`There is no report ${id}`)
  return found
}
