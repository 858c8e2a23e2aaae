/** Pages to compare: articles of a usual length, from all over the library. */
import type { NewsArticle } from '../../src/core/model/article.ts'

/** UTF-16 code units; an article in between has about 30 statements. */
const MIN_LENGTH = 3_000
const MAX_LENGTH = 6_000

/** At most `count` of the articles, evenly spaced. */
export function choosePages(articles: readonly NewsArticle[], count: number): NewsArticle[] {
  const usual = articles.filter(({ articleBody: { length } }) => length >= MIN_LENGTH && length <= MAX_LENGTH)
  const step = Math.max(1, Math.floor(usual.length / count))
  return usual.filter((_, i) => i % step === 0).slice(0, count)
}
