/**
 * Sentences that an outlet prints under many of its articles: who contributed, who the author is, what to subscribe to.
 * No list of phrases knows them all, but a library sees that they come again in articles on different stories. What
 * articles on one story repeat (the background of a running story, one text stored twice) is news all the same.
 */
import type { TextRange } from '../../model/range.ts'
import { hashStretch, hashText } from '../../text/hash.ts'
import { GrowableArray } from './growable-array.ts'
import type { Segment } from './segment.ts'
import { findSorted, sortPairs } from './sorted-array.ts'

/** Stories whose articles have the sentence: two share one by chance, or are one under headlines in other words. */
const MIN_STORIES = 3
/** Among more of the articles there are hardly more stories. */
const MAX_HEADLINES = 200
/** Shorter sentences ("That matters.") come again by chance and longer ones are text, in code units. */
const MIN_LENGTH = 25
const MAX_LENGTH = 400

/** Collects the sentences of a batch, by their hashes. */
export class RepetitionCounter {
  readonly #hashes = new GrowableArray()
  readonly #articles = new GrowableArray()

  /** @param article its number; articles come in ascending order */
  add(text: string, { start, end }: TextRange, article: number): void {
    if (end - start < MIN_LENGTH || end - start > MAX_LENGTH) return
    this.#hashes.push(hashStretch(text, start, end))
    this.#articles.push(article)
  }

  /**
   * The hashes of what articles on different stories repeat, ascending.
   * @param texts for each article a hash of its text
   * @param headlineTerms the distinct terms of an article's headline
   */
  finish(texts: readonly number[], headlineTerms: (article: number) => Uint32Array): Uint32Array {
    const { keys, values } = sortPairs({ keys: this.#hashes.finish(), values: this.#articles.finish() })
    const repeated: number[] = []
    for (let first = 0, end = 0; first < keys.length; first = end) {
      end = first + 1
      while (end < keys.length && keys[end] === keys[first]) end++
      if (end - first < MIN_STORIES) continue
      const articles = dropCopies(values.subarray(first, end), texts).slice(0, MAX_HEADLINES)
      if (countStories(articles, headlineTerms) >= MIN_STORIES) repeated.push(keys[first] ?? 0)
    }
    return Uint32Array.from(repeated)
  }
}

/** One article of each text. */
function dropCopies(articles: Uint32Array, texts: readonly number[]): number[] {
  const byText = new Map<number | undefined, number>()
  for (const article of articles) byText.set(texts[article], article)
  return [...byText.values()]
}

/** How many of the articles, taken one by one, have no word of their headlines in common with those taken before. */
function countStories(articles: readonly number[], headlineTerms: (article: number) => Uint32Array): number {
  const taken = new Set<number>()
  let stories = 0
  for (const article of articles) {
    const terms = headlineTerms(article)
    if (terms.some((term) => taken.has(term))) continue
    for (const term of terms) taken.add(term)
    stories++
  }
  return stories
}

/** Tells whether a sentence is one that articles of these segments repeat. */
export function createRepetitionTest(
  segments: readonly Pick<Segment, 'repeatedSentences'>[],
): (sentence: string) => boolean {
  const lists = segments.map(({ repeatedSentences }) => repeatedSentences).filter(({ length }) => length > 0)
  return (sentence) => {
    const hash = hashText(sentence)
    return lists.some((list) => findSorted(list, hash) !== -1)
  }
}
