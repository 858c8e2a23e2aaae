/** The terms of a batch of articles, numbered as they are read. */
import { hashText } from '../../text/hash.ts'
import { splitWords } from '../../text/words.ts'
import { GrowableArray } from './growable-array.ts'
import { MAX_NUMBER } from './occurrences.ts'
import { termOf } from './terms.ts'
import { TokenCache } from './token-cache.ts'

const STOP_WORD = 0xffffffff

/** Numbers each term at its first occurrence, and sorts the terms at the end. */
export class TermDictionary {
  readonly #numbers = new Map<number, number>()
  readonly #tokens = new TokenCache((token) => this.#splitToken(token))
  /** Where the words of each token begin in the two arrays below. */
  readonly #firstWords = new GrowableArray()
  /** Of each word in a token: the hash of its key, and the number of its term or `STOP_WORD` where it has none. */
  readonly #hashes = new GrowableArray()
  readonly #terms = new GrowableArray()
  /** How many stretches have been read, and for each term the last one that contained it. */
  #readings = 0
  readonly #lastReadings = new GrowableArray()

  constructor() {
    this.#firstWords.push(0)
  }

  #splitToken(token: string): void {
    for (const { key } of splitWords(token)) {
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
    // Only texts that are no language have as many; what comes after those is not indexed.
    if (number > MAX_NUMBER) return STOP_WORD
    this.#numbers.set(term, number)
    this.#lastReadings.push(0)
    return number
  }

  /** The numbers of the distinct terms in a stretch of text, in the order of their first occurrence. */
  read(text: string, start: number, end: number): number[] {
    const distinct: number[] = []
    this.#readings++
    for (const token of this.#tokens.read(text, start, end)) {
      const last = this.#firstWords.at(token + 1)
      for (let word = this.#firstWords.at(token); word < last; word++) {
        const number = this.#terms.at(word)
        if (number === STOP_WORD || this.#lastReadings.at(number) === this.#readings) continue
        this.#lastReadings.set(number, this.#readings)
        distinct.push(number)
      }
    }
    return distinct
  }

  /** The hashes of all words in a stretch of text, in order. */
  readHashes(text: string, start: number, end: number): number[] {
    return this.#readWords(text, start, end).map((word) => this.#hashes.at(word))
  }

  /** The words of a stretch of text, each by its index in the arrays of words. */
  #readWords(text: string, start: number, end: number): number[] {
    const words: number[] = []
    for (const token of this.#tokens.read(text, start, end)) {
      for (let word = this.#firstWords.at(token); word < this.#firstWords.at(token + 1); word++) words.push(word)
    }
    return words
  }

  /** The terms in ascending order, and the place of each there, by its number. */
  sort(): { terms: Uint32Array; places: Uint32Array } {
    const terms = new Uint32Array(this.#numbers.keys()).sort()
    const places = new Uint32Array(terms.length)
    for (const [place, term] of terms.entries()) places[this.#numbers.get(term) ?? 0] = place
    return { terms, places }
  }
}
