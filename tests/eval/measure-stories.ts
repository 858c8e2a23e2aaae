/** How well the related articles of pages are found whose stories are known. */
import type { RelatedQuery } from './related-queries.ts'

/** Readers look no further down a list. */
const LOOKED_AT = 10

export interface StoryFigures {
  queries: number
  /** Mean reciprocal rank of the first article on the story, 0 to 1; a query that finds none counts 0. */
  mrr: number
  /** The share of queries that find one among the first ten. */
  hitAt10: number
}

/** @param findRelated gives the ids of a page's related articles, the best first */
export function measureStories<Query extends Pick<RelatedQuery, 'others'>>(
  queries: readonly Query[],
  findRelated: (query: Query) => readonly string[],
): StoryFigures {
  const ranks = queries.map((query) => 1 + findRelated(query).findIndex((id) => query.others.has(id)))
  const found = ranks.filter((rank) => rank > 0)
  return {
    queries: queries.length,
    mrr: found.reduce((sum, rank) => sum + 1 / rank, 0) / queries.length,
    hitAt10: found.filter((rank) => rank <= LOOKED_AT).length / queries.length,
  }
}
