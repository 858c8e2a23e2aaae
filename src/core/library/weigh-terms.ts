/** What an article is about: its terms, weighed by where and how often they stand and how rare they are. */
import type { NewsArticle } from '../model/article.ts'
import { splitSentences } from '../text/sentences.ts'
import { splitWords } from '../text/words.ts'
import { termOf } from './terms.ts'
import type { TermStatistics } from './word-statistics.ts'

/** A word of the headline counts as often as it stands, times this: headlines name the event. */
const HEADLINE_WEIGHT = 3
/** Likewise of the lead, which tells who, what, where and when. */
const LEAD_WEIGHT = 1.5
/** Sentences of the lead: more take in background, fewer miss the event behind an anecdote. */
const LEAD_LENGTH = 4
/** Names tell events apart better than other words that are as rare. */
const NAME_BOOST = 1.3
/** How soon repeating a word stops counting: BM25's k1. */
export const SATURATION = 1.2

/** What a term counts where it stands in the statement of this place; the headline is at 0. */
export function weighPlace(place: number): number {
  if (place === 0) return HEADLINE_WEIGHT
  return place <= LEAD_LENGTH ? LEAD_WEIGHT : 1
}

export interface WeightedTerm {
  term: number
  weight: number
}

/** The terms of an article that tell most, at most `count`, heaviest first. */
export function weighTerms(article: NewsArticle, statistics: TermStatistics, count: number): WeightedTerm[] {
  const { frequencies, names } = countTerms(article)
  return [...frequencies]
    .map(([term, frequency]) => ({
      term,
      weight: statistics.rarityOfTerm(term) * saturate(frequency) * (names.has(term) ? NAME_BOOST : 1),
    }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, count)
}

function saturate(frequency: number): number {
  return frequency / (frequency + SATURATION)
}

/** How often each term stands in the article, by weight of the place, and which of them are names. */
function countTerms({ headline, articleBody }: NewsArticle): { frequencies: Map<number, number>; names: Set<number> } {
  const frequencies = new Map<number, number>()
  const names = new Set<number>()
  const sentences = splitSentences(articleBody).map(({ start, end }) => articleBody.slice(start, end))
  for (const [place, sentence] of [headline, ...sentences].entries()) {
    const inSentence = new Set<number>()
    for (const { key, text, start } of splitWords(sentence)) {
      const term = termOf(key)
      if (term === undefined) continue
      inSentence.add(term)
      // Headlines write every word in upper case, and sentences their first.
      if (place > 0 && start > 0 && /^\p{Lu}/u.test(text)) names.add(term)
    }
    for (const term of inSentence) frequencies.set(term, (frequencies.get(term) ?? 0) + weighPlace(place))
  }
  return { frequencies, names }
}
