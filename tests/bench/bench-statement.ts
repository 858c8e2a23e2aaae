/** One statement against 100,000, by Parallax and by the search libraries that one would take instead. */
import { Index } from 'flexsearch'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { createWordStatistics } from '../../src/core/library/search/inverse-document-frequency.ts'
import { searchStatements } from '../../src/core/library/search-statements.ts'
import { buildSegment } from '../../src/core/library/segment/build-segment.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import { splitSentences } from '../../src/core/text/sentences.ts'
import { type Figure, median, timeEach } from './figures.ts'

const STATEMENTS = 100_000
/** Fuse.js looks at every entry: measured on fewer, its time grows in proportion. */
const STATEMENTS_FOR_FUSE = 8_000
const QUERIES = 12
const QUERIES_FOR_FUSE = 3
/** Taken in turns, so that what else the machine does weighs on all alike. */
const ROUNDS = 5
/** Two statements that share half of their telling words. */
const THRESHOLD = 0.5

export async function benchStatement(articles: readonly NewsArticle[]): Promise<Figure[]> {
  const { library, statements, queries } = chooseStatements(articles)
  const engines = [searchWithParallax(library), searchWithMiniSearch(statements), searchWithFlexSearch(statements)]
  const [parallax, miniSearch, flexSearch] = (await timeInTurns(queries, engines)) as [number, number, number]
  const fuse = median(await timeEach(queries.slice(0, QUERIES_FOR_FUSE), searchWithFuse(statements)))
  const scaledFuse = (fuse * statements.length) / STATEMENTS_FOR_FUSE
  const name = `one statement against ${statements.length.toLocaleString('en')}`
  return [
    { name: `${name}, Parallax`, value: parallax, unit: 'ms' },
    compare(`${name}, MiniSearch 7`, miniSearch, parallax, '≥ 300 x'),
    compare(`${name}, FlexSearch`, flexSearch, parallax, '≥ 5 x'),
    compare(`${name}, Fuse.js (measured on 8,000, scaled)`, scaledFuse, parallax, '≥ 10,000 x'),
  ]
}

type Search = (query: string) => unknown

/** The median time of each, in milliseconds. */
async function timeInTurns(queries: readonly string[], searches: readonly Search[]): Promise<number[]> {
  const times = searches.map((): number[] => [])
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, search] of searches.entries()) times[i]?.push(...(await timeEach(queries, search)))
  }
  return times.map(median)
}

function compare(name: string, value: number, parallax: number, goal: string): Figure {
  return { name, value, unit: 'ms', than: 'Parallax', ratio: value / parallax, goal }
}

/** Articles with about as many statements as wanted, and statements of other articles to ask for. */
function chooseStatements(articles: readonly NewsArticle[]) {
  const library: NewsArticle[] = []
  const statements: string[] = []
  for (const article of articles) {
    if (statements.length >= STATEMENTS) break
    library.push(article)
    statements.push(...listSentences(article))
  }
  const others = articles.slice(library.length)
  const step = Math.floor(others.length / QUERIES)
  const queries = Array.from({ length: QUERIES }, (_, i) => others[i * step]).flatMap((article) =>
    article ? listSentences(article).slice(2, 3) : [],
  )
  return { library, statements, queries }
}

function listSentences({ articleBody }: NewsArticle): string[] {
  return splitSentences(articleBody).map(({ start, end }) => articleBody.slice(start, end))
}

function searchWithParallax(library: readonly NewsArticle[]) {
  const segments = [buildSegment(library)]
  const statistics = createWordStatistics({ segments })
  return (query: string) => searchStatements(query, segments, { statistics, threshold: THRESHOLD })
}

/** With its defaults: any of the words, BM25. */
function searchWithMiniSearch(statements: readonly string[]) {
  const index = new MiniSearch({ fields: ['text'] })
  index.addAll(statements.map((text, id) => ({ id, text })))
  return (query: string) => index.search(query)
}

/** `suggest`, since a statement that has all words of another is rare. */
function searchWithFlexSearch(statements: readonly string[]) {
  const index = new Index({ tokenize: 'strict' })
  for (const [id, text] of statements.entries()) index.add(id, text)
  return (query: string) => index.search(query, { suggest: true, limit: 100 })
}

/** Anywhere in the statement, as one would have to ask for a sentence. */
function searchWithFuse(statements: readonly string[]) {
  const fuse = new Fuse(statements.slice(0, STATEMENTS_FOR_FUSE), { includeScore: true, ignoreLocation: true })
  return (query: string) => fuse.search(query)
}
