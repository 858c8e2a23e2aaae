/** The weighted longest common subsequence: words that two texts share in the same order, with gaps. */

/**
 * The weight of the heaviest common subsequence. Time grows with the product of the lengths.
 * @param weights one for each word of `a`
 */
export function weighCommonSubsequence(a: readonly number[], b: readonly number[], weights: readonly number[]): number {
  // best[j + 1] is for the words of `a` so far and the words of `b` up to and including j.
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
