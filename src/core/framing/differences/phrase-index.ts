/** Finds the phrases of a word list in a sentence, by their stems. */
import { stem } from '../../language/en/stem.ts'
import type { TextRange } from '../../model/range.ts'
import { splitWords, type Word } from '../../text/words.ts'

/** A phrase of a list as a sentence has it. */
export interface PhraseMatch<Entry> extends TextRange {
  entry: Entry
  /** Indices into the words that were searched. */
  from: number
  to: number
}

interface Phrase<Entry> {
  stems: readonly string[]
  /** Set where only this form counts: "claimed", and not "claims", which is a noun as often. */
  form?: string
  entry: Entry
}

export type PhraseIndex<Entry> = ReadonlyMap<string, readonly Phrase<Entry>[]>

/** Indexes phrases by their first stem, the longer ones first; "=" before a word means that form alone. */
export function indexPhrases<Entry>(phrases: Iterable<readonly [phrase: string, entry: Entry]>): PhraseIndex<Entry> {
  const index = new Map<string, Phrase<Entry>[]>()
  for (const [phrase, entry] of phrases) {
    const stems = splitWords(phrase).map(({ key }) => stem(key))
    const first = stems[0]
    const form = phrase.startsWith('=') ? { form: phrase.slice(1) } : {}
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), { stems, entry, ...form }])
  }
  for (const list of index.values()) list.sort((a, b) => b.stems.length - a.stems.length)
  return index
}

/** Every phrase in the order of the words; of phrases that begin at one word the longest ones only. */
export function findPhrases<Entry>(words: readonly Word[], index: PhraseIndex<Entry>): PhraseMatch<Entry>[] {
  const stems = words.map(({ key }) => stem(key))
  return stems.flatMap((first, from) => {
    const phrases = (index.get(first) ?? []).filter(
      ({ stems: phrase, form }) =>
        phrase.every((part, i) => stems[from + i] === part) && (form === undefined || words[from]?.key === form),
    )
    const length = phrases[0]?.stems.length ?? 0
    const [start, end] = [words[from]?.start ?? 0, words[from + length - 1]?.end ?? 0]
    return phrases
      .filter(({ stems: phrase }) => phrase.length === length)
      .map(({ entry }) => ({ entry, start, end, from, to: from + length }))
  })
}
