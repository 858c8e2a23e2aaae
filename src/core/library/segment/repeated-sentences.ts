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

/** Articles of different text that have the sentence: two share one by chance. */
const MIN_ARTICLES = 3
/** Articles are on one story when so many of them have a word in their headlines in common. */
const MIN_SAME_STORY = 0.5
/** More of the articles would not change what their headlines have in common. */
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
      if (end - first < MIN_ARTICLES) continue
      const articles = dropCopies(values.subarray(first, end), texts)
      if (articles.length >= MIN_ARTICLES && !areOnOneStory(articles.slice(0, MAX_HEADLINES), headlineTerms)) {
        repeated.push(keys[first] ?? 0)
      }
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

function areOnOneStory(articles: readonly number[], headlineTerms: (article: number) => Uint32Array): boolean {
  const counts = new Map<number, number>()
  for (const article of articles) {
    for (const term of headlineTerms(article)) {
      const count = (counts.get(term) ?? 0) + 1
      if (count > 1 && count >= MIN_SAME_STORY * articles.length) return true
      counts.set(term, count)
    }
  }
  return false
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
