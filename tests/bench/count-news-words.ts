/**
 * Writes `src/core/language/en/news-frequencies.json`: how many of the statements of English news contain each of the
 * most frequent stems. Counted over the large library; the counts are rounded to steps of rarity and the words are in
 * alphabetical order, so the same input gives the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { stem } from '../../src/core/language/en/stem.ts'
import { isStopWord } from '../../src/core/language/en/stop-words.ts'
import { splitSentences } from '../../src/core/text/sentences.ts'
import { splitWords } from '../../src/core/text/words.ts'
import { readArticles } from './read-articles.ts'

const tableFile = new URL('../../src/core/language/en/news-frequencies.json', import.meta.url)
/** More make rare words a little better known and every start of Parallax a little slower. */
const STEMS = 8000
/** Of rarity, in natural logarithms: a quarter is a difference of 28 % in how often a word occurs. */
const STEP = 0.25

const articles = readArticles()
if (!articles) throw new Error('The articles to count, ../shared/data/allsides/articles.jsonl.br, are not there.')

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

const mostFrequent = [...counts].sort(([a, i], [b, j]) => j - i || (a < b ? -1 : 1)).slice(0, STEMS)
const levels = new Map<string, string[]>()
for (const [word, count] of mostFrequent) {
  const level = (Math.round(-Math.log(count / statements) / STEP) * STEP).toFixed(2)
  levels.set(level, [...(levels.get(level) ?? []), word])
}
const table = {
  provenance: `Counted over ${statements} statements of ${articles.length} English news articles of 2012 to 2020 (ramybaly/Article-Bias-Prediction, Apache-2.0) by tests/bench/count-news-words.ts. By rarity: minus the natural logarithm of the share of statements that contain the stem.`,
  stems: Object.fromEntries([...levels].map(([level, words]) => [level, words.sort().join(' ')])),
}
writeFileSync(tableFile, `${JSON.stringify(table, null, 2)}\n`)
console.log(`${mostFrequent.length} stems, the rarest in ${mostFrequent.at(-1)?.[1]} statements of ${statements}`)
