/** The whole library: how fast its index is built, how large that is, how fast an article is compared with it. */
import { compareArticle } from '../../src/core/compare-article.ts'
import type { Library } from '../../src/core/library/library.ts'
import { createMemoryLibrary } from '../../src/core/library/library.ts'
import { encodeSegment } from '../../src/core/library/segment/segment-codec.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import { choosePages } from './choose-pages.ts'
import { type Figure, median, percentile, timeEach } from './figures.ts'

const PAGES = 60
/** Share of the articles in the small library, which shows how the time grows. */
const SMALL_SHARE = 0.1

export async function benchLibrary(articles: readonly NewsArticle[]): Promise<Figure[]> {
  const start = performance.now()
  const library = createMemoryLibrary(articles)
  const seconds = (performance.now() - start) / 1000
  const few = articles.slice(0, Math.floor(articles.length * SMALL_SHARE))
  // From the small library, so that both libraries contain the pages.
  const pages = choosePages(few, PAGES)
  const large = await timeEach(pages, (page) => compareArticle(page, library))
  const smallLibrary = createMemoryLibrary(few)
  const small = await timeEach(pages, (page) => compareArticle(page, smallLibrary))
  const name = `one article against ${articles.length.toLocaleString('en')}`
  return [
    { name: `${name}, median`, value: median(large), unit: 'ms', goal: '≤ 40 ms' },
    { name: `${name}, 95th percentile`, value: percentile(large, 0.95), unit: 'ms', goal: '≤ 150 ms' },
    { name: `one article against ${few.length.toLocaleString('en')}, median`, value: median(small), unit: 'ms' },
    {
      name: 'growth with ten times the library',
      value: median(large) / median(small),
      unit: 'times the time',
      goal: '≤ 2.5',
    },
    { name: 'building the index', value: articles.length / seconds, unit: 'articles/s', goal: '≥ 3,000' },
    {
      name: 'index beyond the text',
      value: measureStatement(library),
      unit: 'bytes per statement',
      goal: '≤ 100',
    },
  ]
}

/** Bytes of the stored index for each statement. */
function measureStatement({ segments }: Library): number {
  const bytes = segments.reduce((sum, segment) => sum + encodeSegment(segment).byteLength, 0)
  return bytes / segments.reduce((sum, { statementCount }) => sum + statementCount, 0)
}
