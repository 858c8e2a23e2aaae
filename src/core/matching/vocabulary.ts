/** Numbers for words, so that articles are compared by merging short lists of integers. */
import type { WordStatistics } from '../library/word-statistics.ts'
import { isStopWord, stem } from '../text/words.ts'

/** The forms of one word have the same id in every article that is read with one vocabulary. */
export class Vocabulary {
  /** By id: how much a word tells, as in `WordStatistics`; 0 for stop words. */
  readonly rarity: number[] = []
  private readonly ids = new Map<string, number>()

  constructor(private readonly statistics: WordStatistics) {}

  /** @param key as in `Word`. */
  idOf(key: string): number {
    const stemmed = stem(key)
    const id = this.ids.get(stemmed) ?? this.ids.size
    this.ids.set(stemmed, id)
    if (isStopWord(key)) this.rarity[id] = 0
    else this.rarity[id] ??= this.statistics.rarity(stemmed)
    return id
  }
}
