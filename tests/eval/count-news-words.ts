/**
 * Counts how many statements of English news contain each of the most frequent stems, so that a library of five
 * articles knows what is common in the language. The counts are rounded to steps of IDF and the stems sorted and front-coded.
 */
import { stem } from '../../src/core/language/en/stem.ts'
import { isStopWord } from '../../src/core/language/en/stop-words.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import { splitSentences } from '../../src/core/text/sentences.ts'
import { splitWords } from '../../src/core/text/words.ts'
import { codeFronts } from './code-fronts.ts'
import type { TrainedFile } from './trained-file.ts'

/** More stems make rare words a little better known and every start of Parallax a little slower. */
const STEMS = 8000
/** Of IDF, in natural logarithms: a quarter is a difference of 28 % in how often a stem occurs. */
const STEP = 0.25

export function countNewsWords(articles: readonly NewsArticle[]): TrainedFile {
  const { counts, statements } = countStems(articles)
  const mostFrequent = [...counts].sort(([a, i], [b, j]) => j - i || (a < b ? -1 : 1)).slice(0, STEMS)
  const sorted = mostFrequent.toSorted(([a], [b]) => (a < b ? -1 : 1))
  const table = {
    provenance: `Counted over ${statements} statements of ${articles.length} English news articles of 2012 to 2020 (ramybaly/Article-Bias-Prediction, Apache-2.0) by tests/eval/count-news-words.ts. By IDF: minus the natural logarithm of the share of statements that contain the stem. A level for each stem, in steps of IDF from A for 0; the stems are front-coded, see src/core/text/front-coding.ts.`,
    step: STEP,
    levels: sorted.map(([, count]) => levelOf(count, statements)).join(''),
    stems: codeFronts(sorted.map(([stem]) => stem)),
  }
  return {
    path: 'src/core/language/en/news-frequencies.json',
    content: `${JSON.stringify(table, null, 2)}\n`,
    summary: `${mostFrequent.length} stems, the rarest in ${mostFrequent.at(-1)?.[1]} of ${statements} statements`,
  }
}

/** In how many statements each stem occurs, stop words aside. */
function countStems(articles: readonly NewsArticle[]): { counts: Map<string, number>; statements: number } {
  const counts = new Map<string, number>()
  let statements = 0
  for (const { articleBody } of articles) {
    for (const { start, end } of splitSentences(articleBody)) {
      statements++
      const keys = splitWords(articleBody.slice(start, end)).map(({ key }) => key)
      const stems = new Set(keys.filter((key) => !isStopWord(key)).map(stem))
      for (const each of stems) counts.set(each, (counts.get(each) ?? 0) + 1)
    }
  }
  return { counts, statements }
}

/** Of a count, in steps: A for an IDF of 0, B for one step. */
function levelOf(count: number, statements: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + Math.round(-Math.log(count / statements) / STEP))
}
