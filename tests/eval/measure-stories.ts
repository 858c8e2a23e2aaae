/** How well the related articles of pages are found whose stories are known. */
import type { RelatedQuery } from './related-queries.ts'

export interface StoryFigures {
  queries: number
  /** Mean reciprocal rank of the first article on the story, 0 to 1; a query that finds none counts 0. */
  mrr: number
  /** The shares of queries whose first is one, and that find one among the first three and ten. */
  hitAt1: number
  hitAt3: number
  hitAt10: number
}

/** @param findRelated gives the ids of a page's related articles, the best first */
export function measureStories<Query extends Pick<RelatedQuery, 'others'>>(
  queries: readonly Query[],
  findRelated: (query: Query) => readonly string[],
): StoryFigures {
  const ranks = queries.map((query) => 1 + findRelated(query).findIndex((id) => query.others.has(id)))
  const found = ranks.filter((rank) => rank > 0)
  const hitAt = (last: number) => found.filter((rank) => rank <= last).length / queries.length
  return {
    queries: queries.length,
    mrr: found.reduce((sum, rank) => sum + 1 / rank, 0) / queries.length,
    hitAt1: hitAt(1),
    hitAt3: hitAt(3),
    hitAt10: hitAt(10),
  }
}
