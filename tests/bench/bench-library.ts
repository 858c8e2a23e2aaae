/** The whole library: how fast it is built, how large it is, how fast an article is compared with it. */
import { compareArticle } from '../../src/core/compare-article.ts'
import type { Library } from '../../src/core/library/library.ts'
import { buildSegment } from '../../src/core/library/segment/build-segment.ts'
import type { Segment } from '../../src/core/library/segment/segment.ts'
import { encodeSegment } from '../../src/core/library/segment/segment-codec.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import { type Figure, median, percentile, timeEach } from './figures.ts'

const QUERIES = 60
/** Characters of an article of about 30 statements. */
const USUAL_LENGTH = { least: 3_000, most: 6_000 }
/** The small library, to see how the time grows. */
const PART = 0.1

export async function benchLibrary(articles: readonly NewsArticle[]): Promise<Figure[]> {
  const start = performance.now()
  const segment = buildSegment(articles)
  const seconds = (performance.now() - start) / 1000
  const few = articles.slice(0, Math.floor(articles.length * PART))
  const pages = choosePages(few)
  const large = await timeComparisons(pages, articles, segment)
  const small = await timeComparisons(pages, few, buildSegment(few))
  const name = `one article against ${articles.length.toLocaleString('en')}`
  return [
    { name: `${name}, median`, value: median(large), unit: 'ms', goal: '≤ 150 ms' },
    { name: `${name}, 95th percentile`, value: percentile(large, 0.95), unit: 'ms', goal: '≤ 400 ms' },
    {
      name: `one article against ${few.length.toLocaleString('en')}, median`,
      value: median(small),
      unit: 'ms',
    },
    {
      name: 'growth with ten times the library',
      value: median(large) / median(small),
      unit: 'times the time',
      goal: '≤ 4',
    },
    { name: 'building the index', value: articles.length / seconds, unit: 'articles/s', goal: '≥ 1,500' },
    {
      name: 'index beyond the text',
      value: encodeSegment(segment).byteLength / segment.statementCount,
      unit: 'bytes per statement',
      goal: '≤ 160',
    },
  ]
}

/** Of both libraries, so that both find the same page's story as far as they hold it. */
function choosePages(articles: readonly NewsArticle[]): NewsArticle[] {
  const usual = articles.filter(
    ({ articleBody: { length } }) => length >= USUAL_LENGTH.least && length <= USUAL_LENGTH.most,
  )
  const step = Math.max(1, Math.floor(usual.length / QUERIES))
  return usual.filter((_, i) => i % step === 0).slice(0, QUERIES)
}

function timeComparisons(pages: readonly NewsArticle[], articles: readonly NewsArticle[], segment: Segment) {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const library: Library = {
    segments: [segment],
    readArticles: (ids) => Promise.resolve(ids.flatMap((id) => byId.get(id) ?? [])),
  }
  return timeEach(pages, (page) => compareArticle(page, library))
}
