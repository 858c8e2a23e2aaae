/** Events with hand-made labels: three articles each, and which of their sentences say the same. */
import type { NewsArticle } from '../../src/core/model/article.ts'
import type { Relation } from '../../src/core/model/comparison.ts'
import type { TextRange } from '../../src/core/model/range.ts'
import { analyseArticle } from '../../src/core/statements/analyse-article.ts'
import type { AnalysedArticle } from '../../src/core/statements/analysed-article.ts'
import { listJson, readJson } from './shared-data.ts'

/** One labelled match; `a` and `b` name sentences by the article's letter and the sentence's index: "A12". */
export interface Label {
  a: string
  b: string
  relation: Relation
  extent: 'full' | 'partial'
  doubtful?: boolean
}

export interface LabelledArticle extends AnalysedArticle {
  letter: string
  /** Where the labelled sentences lie in the body. */
  sentences: readonly TextRange[]
}

export interface LabelledEvent {
  name: string
  /** In the order of their letters. */
  articles: readonly LabelledArticle[]
  labels: readonly Label[]
}

interface EventFile {
  name: string
  articles: Record<string, string>
  matches: Label[]
}
type Spans = Record<string, [start: number, end: number][]>

/**
 * The events that the ranker learns from.
 * @param library the large one, which their articles are part of
 */
export function readTrainingEvents(library: readonly NewsArticle[]): LabelledEvent[] {
  return readEvents('alignment/train', readJson('alignment/train-sentence-spans.json'), library)
}

/** The events that it is measured on. */
export function readDevelopmentEvents(): LabelledEvent[] {
  return readEvents('alignment/dev', readJson('basil/sentence-spans.json'), readBasilArticles())
}

/** 100 events of three reports each, among them the events for development. */
export function readBasilArticles(): NewsArticle[] {
  return listJson('basil/articles').map((file) => readJson<NewsArticle>('basil/articles', file))
}

function readEvents(folder: string, spans: Spans, articles: readonly NewsArticle[]): LabelledEvent[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  return listJson(folder).map((file) => {
    const event = readJson<EventFile>(folder, file)
    const labelled = Object.entries(event.articles)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([letter, id]) => {
        const article = byId.get(id)
        if (!article) throw new Error(`${file}: the article ${id} is missing`)
        const sentences = (spans[id] ?? []).map(([start, end]) => ({ start, end }))
        return { ...analyseArticle(article), letter, sentences }
      })
    return { name: event.name, articles: labelled, labels: event.matches }
  })
}
