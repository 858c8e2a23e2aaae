/**
 * One whole article compared with 100,000 statements, by Parallax and by the search libraries that one would use
 * instead.
 */
import { compareArticle } from '../../src/core/compare-article.ts'
import type { Library } from '../../src/core/library/library.ts'
import { createMemoryLibrary } from '../../src/core/library/library.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import { splitSentences } from '../../src/core/text/sentences.ts'
import { choosePages } from './choose-pages.ts'
import { type Figure, median, timeEach } from './figures.ts'
import { type Search, searchWithFlexSearch, searchWithFuse, searchWithMiniSearch } from './search-engines.ts'

const STATEMENTS = 100_000
const PAGES = 12
/** Pages tried in the search for those with matches. */
const MAX_TRIED = 60
/** Fuse.js looks at every statement, so its time grows in proportion: measured on a few, it can be scaled up. */
const STATEMENTS_FOR_FUSE = 250
const PAGES_FOR_FUSE = 3
/** The tools take turns, so that whatever else the machine does slows all of them alike. */
const ROUNDS = 3

export async function benchSearch(articles: readonly NewsArticle[]): Promise<Figure[]> {
  const { library, statements } = chooseLibrary(articles)
  const memory = createMemoryLibrary(library)
  const pages = await choosePagesWithMatches(library, memory)
  const [parallax, miniSearch, flexSearch] = (await timeInTurns(pages, [
    (page) => compareArticle(page, memory),
    searchEach(searchWithMiniSearch(statements)),
    searchEach(searchWithFlexSearch(statements)),
  ])) as [number, number, number]
  const part = statements.slice(0, STATEMENTS_FOR_FUSE)
  const fuse = median(await timeEach(pages.slice(0, PAGES_FOR_FUSE), searchEach(searchWithFuse(part))))
  const scaledFuse = (fuse * statements.length) / part.length
  const name = `one article against ${statements.length.toLocaleString('en')} statements`
  return [
    { name: `${name}, Parallax`, value: parallax, unit: 'ms' },
    compare(`${name}, FlexSearch`, flexSearch, parallax, '≥ 1.5 x'),
    compare(`${name}, MiniSearch 7`, miniSearch, parallax, '≥ 5 x'),
    compare(`${name}, Fuse.js (measured on ${part.length}, scaled)`, scaledFuse, parallax, '≥ 1,000 x'),
  ]
}

/** Does all that is done for one page. */
type Work = (page: NewsArticle) => unknown

/** The median time of each, in milliseconds. */
async function timeInTurns(pages: readonly NewsArticle[], works: readonly Work[]): Promise<number[]> {
  const times = works.map((): number[] => [])
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, work] of works.entries()) times[i]?.push(...(await timeEach(pages, work)))
  }
  return times.map(median)
}

function compare(name: string, value: number, parallax: number, goal: string): Figure {
  return { name, value, unit: 'ms', than: 'Parallax', ratio: value / parallax, goal }
}

/** A stretch of consecutive days, as a reader's library is: articles from all years would share no stories. */
function chooseLibrary(articles: readonly NewsArticle[]) {
  const dated = articles.toSorted((a, b) => (a.datePublished ?? '').localeCompare(b.datePublished ?? ''))
  const library: NewsArticle[] = []
  const statements: string[] = []
  for (const article of dated.slice(dated.length / 2)) {
    if (statements.length >= STATEMENTS) break
    library.push(article)
    statements.push(...listSentences(article))
  }
  return { library, statements }
}

/**
 * Pages with nothing to match would flatter Parallax, which finishes with them at a glance. Made-up articles have no
 * matches at all, so there such pages have to do.
 */
async function choosePagesWithMatches(articles: readonly NewsArticle[], library: Library): Promise<NewsArticle[]> {
  const tried = choosePages(articles, MAX_TRIED)
  const compared = await Promise.all(tried.map((page) => compareArticle(page, library)))
  const matched = compared.filter(({ matches }) => matches.length > 0).map(({ article }) => article)
  return choosePages(matched.length > 0 ? matched : tried, PAGES)
}

function searchEach(search: Search): Work {
  return (page) => listSentences(page).map(search)
}

function listSentences({ articleBody }: NewsArticle): string[] {
  return splitSentences(articleBody).map(({ start, end }) => articleBody.slice(start, end))
}
