/** Ascending typed arrays: looking values up, and bringing pairs into order. */

/** The index of a value in an ascending array, or -1. */
export function findSorted(sorted: Uint32Array, value: number): number {
  const place = lowerBound(sorted, value)
  return sorted[place] === value ? place : -1
}

/** The first index in an ascending array whose value is at least this one. */
export function lowerBound(sorted: Uint32Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Two arrays of one length: a key and its value at each index. */
export interface Pairs {
  keys: Uint32Array
  values: Uint32Array
}

const DIGIT_BITS = 11
const KEY_BITS = 32

/** The pairs by ascending key, equal keys in their given order: a radix sort, digit by digit from the lowest. */
export function sortPairs(pairs: Pairs): Pairs {
  let sorted = pairs
  for (let shift = 0; shift < KEY_BITS; shift += DIGIT_BITS) sorted = sortByDigit(sorted, shift)
  return sorted
}

function sortByDigit({ keys, values }: Pairs, shift: number): Pairs {
  const sorted = { keys: new Uint32Array(keys.length), values: new Uint32Array(keys.length) }
  const next = countDigits(keys, shift)
  for (let i = 0; i < keys.length; i++) {
    const digit = digitOf(keys[i] ?? 0, shift)
    const place = next[digit] ?? 0
    next[digit] = place + 1
    sorted.keys[place] = keys[i] ?? 0
    sorted.values[place] = values[i] ?? 0
  }
  return sorted
}

/** Where the first key of each digit goes. */
function countDigits(keys: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array((1 << DIGIT_BITS) + 1)
  for (const key of keys) starts[digitOf(key, shift) + 1] = (starts[digitOf(key, shift) + 1] ?? 0) + 1
  for (let digit = 1; digit < starts.length; digit++) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0)
  return starts
}

function digitOf(key: number, shift: number): number {
  return (key >>> shift) & ((1 << DIGIT_BITS) - 1)
}
