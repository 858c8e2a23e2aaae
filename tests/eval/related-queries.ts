/** Pages whose related articles are known: news stories as editors filed them, and events all of whose reports are known. */
import type { MeasuredCandidate } from '../../src/core/library/search/find-related-articles.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import { listJson, readJson, readLines } from './shared-data.ts'

export interface RelatedQuery {
  page: NewsArticle
  /** The ids of the other articles on the page's story. */
  others: ReadonlySet<string>
}

/** A candidate found for a query, and whether it is one of the others. */
export interface LabelledCandidate extends MeasuredCandidate {
  related: boolean
}

/**
 * The article of a story that is its page. One alone, so that a story of three articles counts no more than one of two.
 * Which one it is shifts the fitted slopes, but the order on held-out stories hardly (MRR within 0.002).
 */
const PAGE = 1
/** What the ids of an event's reports end in. */
const REPORT = /_\d$/

/**
 * The stories of the large library, every second one to fit the weights on and the others to measure on. Editors filed
 * two or three articles under a story; the library holds more on many, which count as wrong, so all figures are
 * lower bounds.
 */
export function readStories(library: readonly NewsArticle[]): { training: RelatedQuery[]; heldOut: RelatedQuery[] } {
  const lines = readLines('allsides/stories.dev.jsonl').filter((line) => line !== '')
  const stories = lines.map((line) => (JSON.parse(line) as { articles: string[] }).articles)
  const queries = createQueries(stories, library)
  return {
    training: queries.filter((_, i) => i % 2 === 0),
    heldOut: queries.filter((_, i) => i % 2 === 1),
  }
}

/** Events all of whose reports are known, with those reports as their library; events that are measured on are left out. */
export function readCompleteEvents(): { queries: RelatedQuery[]; library: NewsArticle[] } {
  const measuredOn = new Set(
    listJson('alignment/dev').flatMap((file) =>
      Object.values(readJson<{ articles: Record<string, string> }>('alignment/dev', file).articles),
    ),
  )
  const library = listJson('basil/articles')
    .map((file) => readJson<NewsArticle>('basil/articles', file))
    .filter(({ id }) => !measuredOn.has(id))
  const events = new Set(library.map(({ id }) => id.replace(REPORT, '')))
  const reports = [...events].map((event) => library.map(({ id }) => id).filter((id) => id.startsWith(event)))
  return { queries: createQueries(reports, library), library }
}

function createQueries(stories: readonly string[][], library: readonly NewsArticle[]): RelatedQuery[] {
  const byId = new Map(library.map((article) => [article.id, article]))
  return stories.map((ids) => {
    const page = byId.get(ids[PAGE] ?? '')
    if (!page) throw new Error(`the library lacks the article ${ids[PAGE]} of a story`)
    return { page, others: new Set(ids.filter((id) => id !== page.id)) }
  })
}
