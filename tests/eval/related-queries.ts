/** Pages whose related articles are known: news stories as editors filed them, and events all of whose reports are known. */
import type { MeasuredCandidate } from '../../src/core/library/search/find-related-articles.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import { listJson, readJson, readLines } from './shared-data.ts'

export interface RelatedQuery {
  page: NewsArticle
  /** The ids of the other articles on the page's story. */
  others: ReadonlySet<string>
}

/** A page of the newsstand, of whose related articles careful readers judged some. */
export interface JudgedPage {
  page: NewsArticle
  /** By id, whether an article reports the page's event; articles that nobody judged are not in it. */
  verdicts: ReadonlyMap<string, boolean>
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
 * Stories of the large library to measure on, every second one, so that figures stay comparable with earlier ones.
 * Editors filed two or three articles under a story; the library holds more on many, which count as wrong, so all figures
 * are lower bounds.
 */
export function readStories(library: readonly NewsArticle[]): RelatedQuery[] {
  return readAllStories(library).filter((_, i) => i % 2 === 1)
}

/** The stories in between. */
export function readTrainingStories(library: readonly NewsArticle[]): RelatedQuery[] {
  return readAllStories(library).filter((_, i) => i % 2 === 0)
}

function readAllStories(library: readonly NewsArticle[]): RelatedQuery[] {
  const lines = readLines('allsides/stories.dev.jsonl').filter((line) => line !== '')
  const stories = lines.map((line) => (JSON.parse(line) as { articles: string[] }).articles)
  return createQueries(stories, library)
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

/**
 * The pages of the newsstand, in the order in which they were judged. Only the first verdicts count: those on later
 * versions are on what these had left over, and so mostly on what is near.
 */
export function readJudgedPages(library: readonly NewsArticle[]): JudgedPage[] {
  const byId = new Map(library.map((article) => [article.id, article]))
  const pages = new Map<string, Map<string, boolean>>()
  for (const line of readLines('newsstand/verdicts.jsonl').filter((line) => line !== '')) {
    const { kind, page, other, verdict } = JSON.parse(line) as Record<'kind' | 'page' | 'other' | 'verdict', string>
    if (kind !== 'related') continue
    pages.set(page, (pages.get(page) ?? new Map<string, boolean>()).set(other, verdict === 'same'))
  }
  return [...pages].map(([id, verdicts]) => {
    const page = byId.get(id)
    if (!page) throw new Error(`the library lacks the page ${id} of the newsstand`)
    return { page, verdicts }
  })
}

function createQueries(stories: readonly string[][], library: readonly NewsArticle[]): RelatedQuery[] {
  const byId = new Map(library.map((article) => [article.id, article]))
  return stories.map((ids) => {
    const page = byId.get(ids[PAGE] ?? '')
    if (!page) throw new Error(`the library lacks the article ${ids[PAGE]} of a story`)
    return { page, others: new Set(ids.filter((id) => id !== page.id)) }
  })
}
