/** Numbers the terms of a batch of articles while they are read. */
import { listRuns, splitWords } from '../text/words.ts'
import type { NumberLists } from './number-lists.ts'
import { termOf } from './terms.ts'

/** Gives each term a number when it first comes, and at last the terms in order. */
export class TermNumbers {
  /** The terms of each run of letters as it stands: reading each word of a library once is most of the speed. */
  readonly #byRun = new Map<string, readonly number[]>()
  readonly #byTerm = new Map<number, number>()

  /** The numbers of the distinct terms of a text, in the order they first come. */
  read(text: string): number[] {
    const distinct: number[] = []
    for (const run of listRuns(text)) {
      for (const number of this.#byRun.get(run) ?? this.#readRun(run)) {
        if (!distinct.includes(number)) distinct.push(number)
      }
    }
    return distinct
  }

  #readRun(run: string): readonly number[] {
    const terms = splitWords(run).map(({ key }) => termOf(key))
    const numbers = terms.filter((term) => term !== undefined).map((term) => this.#number(term))
    this.#byRun.set(run, numbers)
    return numbers
  }

  #number(term: number): number {
    const number = this.#byTerm.get(term) ?? this.#byTerm.size
    this.#byTerm.set(term, number)
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
