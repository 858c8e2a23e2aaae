/** How many telling words two statements share, and in which order. */
import type { ArticlePair } from './article-pair.ts'
import { findLongestRun } from './find-longest-run.ts'
import { ratio } from './ratio.ts'
import type { StatementWords } from './read-article-words.ts'
import { intersect, type SortedIds, sumOf } from './sorted-ids.ts'

export type WordFeatures = ReturnType<typeof measureWords>

/** Keeps two statements of two words each from looking like a perfect fit. */
const SHORT_STATEMENT_DAMPING = 4

export function measureWords(a: StatementWords, b: StatementWords, pair: ArticlePair) {
  const shared = intersect(a.content, b.content)
  const sharedPairs = intersect(a.pairs, b.pairs).length
  const [rarest, secondRarest] = findTwoHighest(shared, pair.weights)
  const unique = shared.filter((id) => pair.unique[id] === 1)
  const [totalA, totalB] = [sumOf(a.content, pair.weights), sumOf(b.content, pair.weights)]
  const [rarityA, rarityB] = [sumOf(a.content, pair.rarity), sumOf(b.content, pair.rarity)]
  const [localA, localB] = [sumOf(a.content, pair.localWeights), sumOf(b.content, pair.localWeights)]
  const sharedWeight = sumOf(shared, pair.weights)
  const sharedRarity = sumOf(shared, pair.rarity)
  const sharedLocal = sumOf(shared, pair.localWeights)
  const uniqueWeight = sumOf(unique, pair.weights)
  return {
    sharedWords: Math.log1p(shared.length),
    sharedWeight: Math.log1p(sharedWeight),
    sharedRarity: Math.log1p(sharedRarity),
    sharedLocal: Math.log1p(sharedLocal),
    overlap: ratio(2 * sharedWeight, totalA + totalB),
    overlapRarity: ratio(2 * sharedRarity, rarityA + rarityB),
    overlapLocal: ratio(2 * sharedLocal, localA + localB),
    covered: ratio(sharedWeight, Math.min(totalA, totalB)),
    coveredRarity: ratio(sharedRarity, Math.min(rarityA, rarityB)),
    coveredLocal: ratio(sharedLocal, Math.min(localA, localB)),
    coveredLonger: ratio(sharedRarity, Math.max(rarityA, rarityB)),
    rarest,
    secondRarest,
    unique: Math.log1p(unique.length),
    uniqueCovered: ratio(uniqueWeight, Math.min(totalA, totalB) + SHORT_STATEMENT_DAMPING),
    pairs: Math.log1p(sharedPairs),
    pairsCovered: ratio(sharedPairs, Math.min(a.pairs.length, b.pairs.length)),
    run: Math.log1p(findLongestRun(a.sequence, b.sequence)),
    letters: ratio(2 * intersect(a.letters, b.letters).length, a.letters.length + b.letters.length),
    shorterLength: Math.log1p(Math.min(a.content.length, b.content.length)),
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
