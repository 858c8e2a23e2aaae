/** How many telling words two statements share. */
import type { ArticlePair } from './article-pair.ts'
import { ratio } from './ratio.ts'
import type { StatementWords } from './read-article-words.ts'
import { intersect, type SortedIds, sumOf } from './sorted-ids.ts'

/** More shared numbers than this say nothing more: two tables. */
const MOST_NUMBERS = 3

export function measureWords(a: StatementWords, b: StatementWords, { weights, localWeights }: ArticlePair) {
  const shared = intersect(a.content, b.content)
  const sharedPairs = intersect(a.pairs, b.pairs).length
  const sharedLocal = sumOf(shared, localWeights)
  const [localA, localB] = [sumOf(a.content, localWeights), sumOf(b.content, localWeights)]
  const [rarest, secondRarest] = findTwoHighest(shared, weights)
  const beyondNames = shared.filter((id) => !a.names.includes(id) && !b.names.includes(id))
  return {
    sharedWords: Math.log1p(shared.length),
    sharedWeight: Math.log1p(sharedLocal),
    overlap: ratio(2 * sharedLocal, localA + localB),
    coveredLonger: ratio(sharedLocal, Math.max(localA, localB)),
    rarest,
    secondRarest,
    /** Statements that share names alone speak of the same people, and say something else of them. */
    beyondNames: Math.log1p(sumOf(beyondNames, weights)),
    pairs: Math.log1p(sharedPairs),
    pairsCovered: ratio(sharedPairs, Math.min(a.pairs.length, b.pairs.length)),
    numbers: Math.min(intersect(a.numbers, b.numbers).length, MOST_NUMBERS),
    longerLength: Math.log1p(Math.max(a.content.length, b.content.length)),
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
