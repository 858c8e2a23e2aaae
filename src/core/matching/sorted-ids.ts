/** Sets of numbers as ascending lists: small, and intersected in one pass. */

export type SortedIds = readonly number[]

/** The distinct ids in ascending order. */
export function sortIds(ids: readonly number[]): SortedIds {
  // A typed array sorts numbers by value without calling back.
  const sorted = new Float64Array(ids).sort()
  const distinct: number[] = []
  for (const id of sorted) if (id !== distinct.at(-1)) distinct.push(id)
  return distinct
}

/** The ids that are in both sets. */
export function intersect(a: SortedIds, b: SortedIds): SortedIds {
  const shared: number[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0)
    if (difference === 0) shared.push(a[i] ?? 0)
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return shared
}

/** The total weight of some ids; `weights` are by id. */
export function sumWeights(ids: readonly number[], weights: ArrayLike<number>): number {
  let sum = 0
  for (const id of ids) sum += weights[id] ?? 0
  return sum
}
