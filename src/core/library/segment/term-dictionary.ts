/** Numbers the terms of a batch of articles while they are read. */

import { hashText, termOf } from '../../text/hash.ts'
import { splitWords } from '../../text/words.ts'
import { NumberList } from './growable-array.ts'
import { invertLists, type NumberLists } from './ragged-array.ts'
import { ChunkReader } from './token-cache.ts'

const STOP_WORD = 0xffffffff

/** Gives each term a number when it first comes, and at last the terms in order. */
export class TermNumbers {
  readonly #numbers = new Map<number, number>()
  readonly #chunks = new ChunkReader((chunk) => this.#takeApart(chunk))
  /** Where the words of each chunk begin in the two lists below. */
  readonly #firstWords = new NumberList()
  /** Of each word in a chunk: the hash of its key, and the number of its term or `STOP_WORD`. */
  readonly #hashes = new NumberList()
  readonly #terms = new NumberList()
  /** How many stretches were read, and in which of them each number came last. */
  #readings = 0
  readonly #lastReadings = new NumberList()

  constructor() {
    this.#firstWords.push(0)
  }

  #takeApart(chunk: string): void {
    for (const { key } of splitWords(chunk)) {
      const term = termOf(key)
      this.#hashes.push(hashText(key))
      this.#terms.push(term === undefined ? STOP_WORD : this.#numberOf(term))
    }
    this.#firstWords.push(this.#hashes.length)
  }

  #numberOf(term: number): number {
    const known = this.#numbers.get(term)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(term, number)
    this.#lastReadings.push(0)
    return number
  }

  /** The numbers of the distinct terms in a stretch of text, in the order they first come. */
  read(text: string, start: number, end: number): number[] {
    const distinct: number[] = []
    this.#readings++
    for (const word of this.#readWords(text, start, end)) {
      const number = this.#terms.at(word)
      if (number === STOP_WORD || this.#lastReadings.at(number) === this.#readings) continue
      this.#lastReadings.set(number, this.#readings)
      distinct.push(number)
    }
    return distinct
  }

  /** The hashes of all words in a stretch of text, in order. */
  readHashes(text: string, start: number, end: number): number[] {
    return this.#readWords(text, start, end).map((word) => this.#hashes.at(word))
  }

  /** The words of a stretch of text, each by its place in the lists of words. */
  #readWords(text: string, start: number, end: number): number[] {
    const words: number[] = []
    for (const chunk of this.#chunks.read(text, start, end)) {
      for (let word = this.#firstWords.at(chunk); word < this.#firstWords.at(chunk + 1); word++) words.push(word)
    }
    return words
  }

  /** The terms in ascending order, and the lists with the places of the terms instead of the numbers, ascending. */
  sort({ offsets, values }: NumberLists): { terms: Uint32Array; statementTerms: NumberLists; postings: NumberLists } {
    const terms = new Uint32Array(this.#numbers.keys()).sort()
    const places = new Uint32Array(terms.length)
    for (const [place, term] of terms.entries()) places[this.#numbers.get(term) ?? 0] = place
    const unsorted = { offsets, values: values.map((number) => places[number] ?? 0) }
    // Turned around, lists are in order; turned around again, the first ones are.
    const postings = invertLists(unsorted, terms.length)
    return { terms, postings, statementTerms: invertLists(postings, offsets.length - 1) }
  }
}
