/** Words that stand in both texts in the same order, with gaps: the longest common subsequence, by weight. */

/**
 * The greatest weight that such words have together. Time grows with the product of the lengths.
 * @param weights of the words of `a`, in their order
 */
export function weighCommonOrder(a: readonly number[], b: readonly number[], weights: readonly number[]): number {
  // best[j + 1]: of the words of a so far and the words of b up to j.
  const best = new Float64Array(b.length + 1)
  for (const [i, word] of a.entries()) {
    if (!b.includes(word)) continue
    const weight = weights[i] ?? 0
    let diagonal = 0
    for (let j = 0; j < b.length; j++) {
      const above = best[j + 1] ?? 0
      best[j + 1] = b[j] === word ? diagonal + weight : Math.max(above, best[j] ?? 0)
      diagonal = above
    }
  }
  return best[b.length] ?? 0
}
