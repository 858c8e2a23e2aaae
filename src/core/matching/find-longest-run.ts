/** Words that stand in both texts one behind the other: the longest common substring, over words. */

/** How many words the longest run has that stands in both. Time grows with the product of the lengths. */
export function findLongestRun(a: readonly number[], b: readonly number[]): number {
  let longest = 0
  // lengths[j + 1]: the run that ends at the current word of a and at word j of b.
  const lengths = new Uint16Array(b.length + 1)
  for (const word of a) {
    for (let j = b.length - 1; j >= 0; j--) {
      const length = b[j] === word ? (lengths[j] ?? 0) + 1 : 0
      lengths[j + 1] = length
      if (length > longest) longest = length
    }
  }
  return longest
}
