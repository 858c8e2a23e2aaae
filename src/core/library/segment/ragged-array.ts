/** Many lists of numbers in two typed arrays: what a segment is made of. */
import { NumberList } from './growable-array.ts'

export interface NumberLists {
  /** Where each list begins in `values`; one more than there are lists, the last is where the last list ends. */
  offsets: Uint32Array
  values: Uint32Array
}

/** The numbers of one list, as a view; empty when there is no such list. */
export function listAt({ offsets, values }: NumberLists, index: number): Uint32Array {
  return values.subarray(offsets[index] ?? 0, offsets[index + 1] ?? 0)
}

export function listLength({ offsets }: NumberLists, index: number): number {
  return (offsets[index + 1] ?? 0) - (offsets[index] ?? 0)
}

/** Collects lists one by one. */
export class ListBuilder {
  readonly #offsets = new NumberList()
  readonly #values = new NumberList()

  constructor() {
    this.#offsets.push(0)
  }

  /** How many lists there are so far. */
  get count(): number {
    return this.#offsets.length - 1
  }

  add(list: readonly number[]): void {
    for (const value of list) this.#values.push(value)
    this.#offsets.push(this.#values.length)
  }

  finish(): NumberLists {
    return { offsets: this.#offsets.finish(), values: this.#values.finish() }
  }
}

/**
 * Turns lists around: list `v` of the result holds, in ascending order, the index of every list that holds `v`.
 * @param count values are below it
 */
export function invertLists({ offsets, values }: NumberLists, count: number): NumberLists {
  const starts = new Uint32Array(count + 1)
  for (const value of values) starts[value + 1] = (starts[value + 1] ?? 0) + 1
  for (let value = 0; value < count; value++) starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0)
  const next = starts.slice()
  const inverted = new Uint32Array(values.length)
  for (let list = 0; list < offsets.length - 1; list++) {
    for (let i = offsets[list] ?? 0; i < (offsets[list + 1] ?? 0); i++) {
      const value = values[i] ?? 0
      const place = next[value] ?? 0
      inverted[place] = list
      next[value] = place + 1
    }
  }
  return { offsets: starts, values: inverted }
}

/** Where a value stands in an ascending array, or -1. */
export function findSorted(sorted: Uint32Array, value: number): number {
  const place = lowerBound(sorted, value)
  return sorted[place] === value ? place : -1
}

/** The first place in an ascending array that holds the value or a greater one. */
export function lowerBound(sorted: Uint32Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
