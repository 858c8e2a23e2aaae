/** Collects the terms of articles, one statement after another. */
import { GrowableArray } from './growable-array.ts'
import { addOccurrence, numberOf, OCCURRENCE_BITS, occurrencesOf, toEntry } from './occurrences.ts'
import { type RaggedArray, RaggedArrayBuilder, transpose } from './ragged-array.ts'
import type { Segment } from './segment.ts'

export class ArticleTermsBuilder {
  readonly #rows = new RaggedArrayBuilder()
  readonly #lengths: number[] = []
  /** Per term, the statements that contain it, and its occurrences in the article that is being read. */
  readonly #statements = new GrowableArray()
  readonly #occurrences = new GrowableArray()
  /** The terms of that article, in the order of their first occurrence. */
  #terms: number[] = []
  #length = 0

  /** @param terms of one statement, distinct, by their numbers from 0. @param place of the statement in its article */
  addStatement(terms: readonly number[], place: number): void {
    for (const term of terms) {
      while (term >= this.#statements.length) {
        this.#statements.push(0)
        this.#occurrences.push(0)
      }
      const occurrences = this.#occurrences.at(term)
      if (occurrences === 0) this.#terms.push(term)
      this.#occurrences.set(term, addOccurrence(occurrences, place))
      this.#statements.set(term, this.#statements.at(term) + 1)
    }
    this.#length += terms.length
  }

  /** After the last statement of each article. */
  endArticle(): void {
    this.#rows.add(this.#terms.map((term) => toEntry(term, this.#occurrences.at(term))))
    this.#lengths.push(this.#length)
    for (const term of this.#terms) this.#occurrences.set(term, 0)
    this.#terms = []
    this.#length = 0
  }

  /** @param places of the terms in the dictionary, by their numbers */
  finish(places: Uint32Array): Pick<Segment, 'lengths' | 'statementsWith' | 'articleTerms' | 'postings'> {
    const statementsWith = new Uint32Array(places.length)
    places.forEach((place, term) => {
      statementsWith[place] = this.#statements.at(term)
    })
    const articleTerms = renumber(this.#rows.finish(), places)
    const postings = transpose(articleTerms, places.length, OCCURRENCE_BITS)
    return { lengths: Uint32Array.from(this.#lengths), statementsWith, articleTerms, postings }
  }
}

function renumber({ offsets, values }: RaggedArray, places: Uint32Array): RaggedArray {
  return { offsets, values: values.map((entry) => toEntry(places[numberOf(entry)] ?? 0, occurrencesOf(entry))) }
}
