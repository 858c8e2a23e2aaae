/** Ragged arrays, of which segments are made: many rows of numbers, of any length, in two typed arrays. */
import { GrowableArray } from './growable-array.ts'

export interface RaggedArray {
  /** Where each row begins in `values`, and finally where the last row ends: one entry more than there are rows. */
  offsets: Uint32Array
  values: Uint32Array
}

/** The numbers of one row, as a view; empty when there is no such row. */
export function rowAt({ offsets, values }: RaggedArray, index: number): Uint32Array {
  return values.subarray(offsets[index] ?? 0, offsets[index + 1] ?? 0)
}

/** Collects rows one by one. */
export class RaggedArrayBuilder {
  readonly #offsets = new GrowableArray()
  readonly #values = new GrowableArray()

  constructor() {
    this.#offsets.push(0)
  }

  /** How many rows there are so far. */
  get count(): number {
    return this.#offsets.length - 1
  }

  add(row: Iterable<number>): void {
    for (const value of row) this.#values.push(value)
    this.#offsets.push(this.#values.length)
  }

  finish(): RaggedArray {
    return { offsets: this.#offsets.finish(), values: this.#values.finish() }
  }
}

/**
 * Transposes a ragged array: row `v` of the result contains, ascending, the index of every row that contains `v`.
 * @param count all values are below it
 * @param bits the lowest bits of each value that are no part of it; they go with it, and lie beside the index then
 */
export function transpose({ offsets, values }: RaggedArray, count: number, bits = 0): RaggedArray {
  const starts = new Uint32Array(count + 1)
  for (const value of values) starts[(value >>> bits) + 1] = (starts[(value >>> bits) + 1] ?? 0) + 1
  for (let value = 0; value < count; value++) starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0)
  const next = starts.slice()
  const transposed = new Uint32Array(values.length)
  const mask = (1 << bits) - 1
  for (let row = 0; row < offsets.length - 1; row++) {
    for (let i = offsets[row] ?? 0; i < (offsets[row + 1] ?? 0); i++) {
      const value = values[i] ?? 0
      const place = next[value >>> bits] ?? 0
      transposed[place] = (row << bits) | (value & mask)
      next[value >>> bits] = place + 1
    }
  }
  return { offsets: starts, values: transposed }
}
