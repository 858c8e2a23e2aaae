import { expect, test } from 'vitest'
import type { NewsArticle } from '../../src/core/model/article.ts'
import { takeBatch } from '../../src/messaging/take-batch.ts'

function articleOf(length: number): NewsArticle {
  return { id: 'a', headline: 'H', publisher: 'P', articleBody: 'x'.repeat(length) }
}

test.each<[string, number[], number]>([
  ['nothing', [], 0],
  ['few', [10, 10], 2],
  ['more than one batch', Array.from({ length: 301 }, () => 10), 300],
  ['as much text as fits', [4e6, 4e6, 1], 2],
  ['one too long for a batch with others', [9e6, 1], 1],
  ['a long one after a short one', [1, 9e6], 1],
])('takes of %s', (_, lengths, taken) => {
  expect(takeBatch(lengths, articleOf)).toEqual(lengths.slice(0, taken))
})

test('goes on where the last batch ended', () => {
  expect(takeBatch([1, 2, 3], articleOf, 1)).toEqual([2, 3])
})
