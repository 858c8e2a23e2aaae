import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  createWordStatistics,
  type TermStatistics,
} from '../../../src/core/library/search/inverse-document-frequency.ts'
import { searchStatements } from '../../../src/core/library/search-statements.ts'
import { buildSegment } from '../../../src/core/library/segment/build-segment.ts'
import type { NewsArticle } from '../../../src/core/model/article.ts'
import { listTerms } from '../../../src/core/text/hash.ts'
import { splitSentences } from '../../../src/core/text/sentences.ts'
import { makeArticle } from './make-article.ts'

/** Few words, common and rare ones, so that sentences share some. */
const WORDS = 'the people said president Sheinbaum cartels troops invasion sovereignty zyx never Friday tariff'.split(
  ' ',
)
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => `Yes ${words.join(' ')}.`)
const body = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((sentences) => sentences.join('\n\n'))
const batches = fc
  .array(fc.array(body, { maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map((bodies) =>
    bodies.map((batch, i) => batch.map((articleBody, j) => makeArticle({ id: `${i}/${j}`, articleBody }))),
  )

/** Every statement of every article, scored by the definition. */
function scanStatements(text: string, articles: readonly NewsArticle[], statistics: TermStatistics) {
  const weigh = (terms: number[]) => terms.reduce((sum, term) => sum + statistics.rarityOfTerm(term), 0)
  const here = listTerms(text)
  return articles.flatMap(({ id, articleBody }) =>
    splitSentences(articleBody).map(({ start, end }) => {
      const there = listTerms(articleBody.slice(start, end))
      const shared = weigh(here.filter((term) => there.includes(term)))
      return { id, start, end, score: (2 * shared) / (weigh(here) + weigh(there)) }
    }),
  )
}

const show = ({ id, start, end, score }: { id: string; start: number; end: number; score: number }) =>
  `${id} ${start}-${end} ${score.toFixed(9)}`

it('finds exactly what a plain scan finds over the threshold', () => {
  fc.assert(
    fc.property(batches, sentence, fc.double({ min: 0.05, max: 1, noNaN: true }), (articles, text, threshold) => {
      const segments = articles.map(buildSegment)
      const statistics = createWordStatistics({ segments })
      const all = scanStatements(text, articles.flat(), statistics)
      // Sums in another order differ in their last digits: a score just at the threshold may fall on either side.
      fc.pre(all.every(({ score }) => Math.abs(score - threshold) > 1e-9))
      const expected = all.filter(({ score }) => score >= threshold)
      const found = searchStatements(text, segments, { statistics, threshold })
      expect(found.map(show).sort()).toEqual(expected.map(show).sort())
    }),
  )
})

it('gives the best first, and the sentence itself a score of 1', () => {
  const articleBody = 'Troops crossed the border.\n\nTroops crossed the northern border on Friday.'
  const segments = [buildSegment([makeArticle({ articleBody })])]
  const statistics = createWordStatistics({ segments })
  const hits = searchStatements('The troops crossed the border', segments, { statistics, threshold: 0.4 })
  expect(hits.map(({ start, end }) => articleBody.slice(start, end))).toEqual([
    'Troops crossed the border.',
    'Troops crossed the northern border on Friday.',
  ])
  expect(hits[0]?.score).toBeCloseTo(1)
  expect(hits[1]?.score).toBeLessThan(0.9)
})

it('finds no headline, and nothing for words that tell nothing', () => {
  const segments = [buildSegment([makeArticle({ headline: 'Troops cross border', articleBody: 'It was not so.' })])]
  const options = { statistics: createWordStatistics({ segments }), threshold: 0.1 }
  expect(searchStatements('Troops cross border', segments, options)).toEqual([])
  expect(searchStatements('It was not', segments, options)).toEqual([])
  expect(searchStatements('', segments, options)).toEqual([])
})
