/**
 * Articles of made-up words for machines without the large library: as many and as long as its articles, with words
 * as frequent as theirs (Zipf's law). The same on every run.
 */
import type { NewsArticle } from '../../src/core/model/article.ts'

const ARTICLES = 37_554
const SENTENCES = 46
const WORDS_PER_SENTENCE = 22
const VOCABULARY = 120_000
/** The most frequent words of any English text. */
const FUNCTION_WORDS = 'the of to and a in that is for on was with as it by at from be has have he his are not'.split(
  ' ',
)

export function generateArticles(): NewsArticle[] {
  const random = createRandom(1)
  const nextWord = () => nameWord(Math.floor(VOCABULARY ** random()))
  const sentence = () => `The ${Array.from({ length: WORDS_PER_SENTENCE - 1 }, nextWord).join(' ')}.`
  return Array.from({ length: ARTICLES }, (_, i) => ({
    id: `generated-${i}`,
    headline: Array.from({ length: 9 }, nextWord).join(' '),
    publisher: `Outlet ${i % 40}`,
    datePublished: new Date(Date.UTC(2012, 0, 1 + (i % 3000))).toISOString().slice(0, 10),
    articleBody: Array.from({ length: SENTENCES }, sentence).join('\n\n'),
  }))
}

function nameWord(rank: number): string {
  return FUNCTION_WORDS[rank - 1] ?? `w${rank.toString(36)}`
}

/** Numbers from 0 to 1, the same sequence for the same seed (Park and Miller's minimal standard generator). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
