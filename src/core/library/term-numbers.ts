/** Numbers the terms of a batch of articles while they are read. */
import { splitWords } from '../text/words.ts'
import type { NumberLists } from './number-lists.ts'
import { termOf } from './terms.ts'

const STOP_WORD = -1

/** Gives each term a number when it first comes, and at last the terms in order. */
export class TermNumbers {
  /** By word key: stemming each word of a library once is most of the saving. */
  readonly #byKey = new Map<string, number>()
  readonly #byTerm = new Map<number, number>()

  /** The numbers of the distinct terms of a text. */
  read(text: string): Set<number> {
    const numbers = new Set<number>()
    for (const { key } of splitWords(text)) {
      const number = this.#byKey.get(key) ?? this.#number(key)
      if (number !== STOP_WORD) numbers.add(number)
    }
    return numbers
  }

  #number(key: string): number {
    const term = termOf(key)
    const number = term === undefined ? STOP_WORD : (this.#byTerm.get(term) ?? this.#byTerm.size)
    if (term !== undefined) this.#byTerm.set(term, number)
    this.#byKey.set(key, number)
    return number
  }

  /** The terms in ascending order, and the lists with the places of the terms instead of the numbers, ascending. */
  sort({ offsets, values }: NumberLists): { terms: Uint32Array; statementTerms: NumberLists } {
    const terms = Uint32Array.from(this.#byTerm.keys()).sort()
    const places = new Uint32Array(terms.length)
    for (const [place, term] of terms.entries()) places[this.#byTerm.get(term) ?? 0] = place
    const sorted = values.map((number) => places[number] ?? 0)
    for (let list = 0; list < offsets.length - 1; list++) sorted.subarray(offsets[list], offsets[list + 1]).sort()
    return { terms, statementTerms: { offsets, values: sorted } }
  }
}
