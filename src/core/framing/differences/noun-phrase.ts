/** Noun phrases that may name a source: a name, or a noun for those who speak. */
import { MONTHS, WEEKDAYS } from '../../language/en/calendar-words.ts'
import {
  CLAUSE_OPENERS,
  HEADS_OF_TIME_CLAUSES,
  NOUN_PREPOSITIONS,
  SOURCE_NOUN_KEYS,
  SOURCE_PRONOUNS,
} from '../../language/en/source-words.ts'
import { isStopWord } from '../../language/en/stop-words.ts'
import type { Word } from '../../text/words.ts'

/** A longer one is not a source but the sentence around it. */
export const MAX_SOURCE_WORDS = 14
/** Before the agent of what it says: "appointed by Congress". */
const PARTICIPLE = /(?:ed|en|wn)$/

/** A phrase whose head is a name or a noun for speakers, without what stands before it. */
export function readNounPhrase(words: readonly Word[]): Word[] | undefined {
  const phrase = dropOpeners(words)
  const only = phrase.length === 1 ? phrase[0] : undefined
  if (only && SOURCE_PRONOUNS.has(only.key)) return phrase
  if (phrase.length > MAX_SOURCE_WORDS || phrase.some(({ key }) => HEADS_OF_TIME_CLAUSES.has(key))) return undefined
  const head = phrase[findHead(phrase)]
  return head && isSourceHead(head) ? phrase : undefined
}

/** Without adverbs and conjunctions before the phrase: "But on Friday" of "But on Friday officials". */
function dropOpeners(words: readonly Word[]): Word[] {
  const first = words.findIndex(({ key }) => !CLAUSE_OPENERS.has(key) && !isDay(key) && !key.endsWith('ly'))
  return first < 0 ? [] : words.slice(first)
}

/** Where the head of a phrase is: right before the first preposition, or before a participle and its agent. */
export function findHead(phrase: readonly Word[]): number {
  const end = phrase.findIndex(({ key }, at) => NOUN_PREPOSITIONS.has(key) || isAgentMark(phrase, at + 1))
  return (end < 0 ? phrase.length : end) - 1
}

/** Whether a word comes before the agent of a participle, who is no subject of what follows: "a panel appointed by". */
export function isAgentMark(words: readonly Word[], at: number): boolean {
  return words[at]?.key === 'by' && PARTICIPLE.test(words[at - 1]?.key ?? '')
}

export function isDay(key: string): boolean {
  return WEEKDAYS.has(key) || MONTHS.has(key)
}

export function isSourceHead(word: Word): boolean {
  return SOURCE_NOUN_KEYS.has(word.key) || isName(word)
}

/** A capitalised word other than a day or month, and no contraction: "Who'd". */
export function isName(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text) && !isStopWord(word.key) && !isDay(word.key) && !/['’](?!s$)/u.test(word.text)
}

/** Whether every telling word has a capital, as in a headline, so that capitals tell no names. */
export function isTitle(words: readonly Word[]): boolean {
  const content = words.filter(({ key }) => !isStopWord(key))
  return content.every(({ text }) => /^[\p{Lu}\p{N}]/u.test(text))
}
