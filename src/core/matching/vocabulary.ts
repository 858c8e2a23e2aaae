/** Numbers for words, so that articles are compared by merging short lists of integers. */
import type { WordStatistics } from '../library/search/inverse-document-frequency.ts'
import { isStopWord, stem } from '../text/words.ts'

/** The forms of one word have the same id in every article that is read with one vocabulary. */
export class Vocabulary {
  /** By id: how much a word tells, as in `WordStatistics`; 0 for stop words. */
  readonly rarity: number[] = []
  private readonly idsOfKeys = new Map<string, number>()
  private readonly idsOfStems = new Map<string, number>()

  constructor(private readonly statistics: WordStatistics) {}

  /** @param key as in `Word`. */
  idOf(key: string): number {
    const id = this.idsOfKeys.get(key) ?? this.findId(key)
    this.idsOfKeys.set(key, id)
    return id
  }

  /** Stop words keep apart from telling words of the same stem, so that no word's rarity depends on what was read before. */
  private findId(key: string): number {
    if (isStopWord(key)) return this.rarity.push(0) - 1
    const stemmed = stem(key)
    const id = this.idsOfStems.get(stemmed) ?? this.rarity.push(this.statistics.rarity(stemmed)) - 1
    this.idsOfStems.set(stemmed, id)
    return id
  }
}
