/** How many telling words two statements share. */
import type { ArticlePair } from './article-pair.ts'
import type { StatementWords } from './encode-article.ts'
import { ratio } from './ratio.ts'
import { intersect, type SortedIds, sumOf } from './sorted-ids.ts'

/** More shared numbers than this say nothing more: two tables. */
const MOST_NUMBERS = 3

export function measureWords(a: StatementWords, b: StatementWords, { weights }: ArticlePair) {
  const shared = intersect(a.content, b.content)
  const sharedWeight = sumOf(shared, weights)
  const sharedPairs = intersect(a.pairs, b.pairs)
  const [weightA, weightB] = [sumOf(a.content, weights), sumOf(b.content, weights)]
  const [rarest, secondRarest] = findTwoHighest(shared, weights)
  return {
    sharedWeight: Math.log1p(sharedWeight),
    overlap: ratio(2 * sharedWeight, weightA + weightB),
    rarest,
    secondRarest,
    beyondNames: Math.log1p(sumOf(intersect(a.assertion, b.assertion), weights)),
    pairs: Math.log1p(sharedPairs.length),
    pairsCovered: ratio(sharedPairs.length, Math.min(a.pairs.length, b.pairs.length)),
    numbers: Math.min(intersect(a.numbers, b.numbers).length, MOST_NUMBERS),
  }
}

function findTwoHighest(ids: SortedIds, weights: ArrayLike<number>): [number, number] {
  let [first, second] = [0, 0]
  for (const id of ids) {
    const weight = weights[id] ?? 0
    if (weight > first) [first, second] = [weight, first]
    else if (weight > second) second = weight
  }
  return [first, second]
}
