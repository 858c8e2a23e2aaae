/** Numbers for words, so that articles are compared by merging short lists of integers. */
import { stem } from '../language/en/stem.ts'
import { isStopWord } from '../language/en/stop-words.ts'
import type { InverseDocumentFrequency } from '../library/search/inverse-document-frequency.ts'

/** All forms of a word have the same id in every article that is encoded with one vocabulary. */
export class Vocabulary {
  /** By id: the inverse document frequency of a word; 0 for stop words. */
  readonly idf: number[] = []
  readonly #idsOfKeys = new Map<string, number>()
  readonly #idsOfStems = new Map<string, number>()
  readonly #frequencies: InverseDocumentFrequency

  constructor(frequencies: InverseDocumentFrequency) {
    this.#frequencies = frequencies
  }

  /** @param key as in `NormalisedWord`. */
  idOf(key: string): number {
    const id = this.#idsOfKeys.get(key) ?? this.#findId(key)
    this.#idsOfKeys.set(key, id)
    return id
  }

  /** Stop words are kept apart from content words of one stem, so that no IDF depends on which is read first. */
  #findId(key: string): number {
    if (isStopWord(key)) return this.idf.push(0) - 1
    const stemmed = stem(key)
    const id = this.#idsOfStems.get(stemmed) ?? this.idf.push(this.#frequencies.ofStem(stemmed)) - 1
    this.#idsOfStems.set(stemmed, id)
    return id
  }
}
