/** What an act is about: the telling words around the one that names it. */
import { ACT_OF_WORD } from '../../language/en/event-verbs.ts'
import { stem } from '../../language/en/stem.ts'
import { isStopWord } from '../../language/en/stop-words.ts'
import type { Word } from '../../text/words.ts'

/** As empty as stop words here, and telling where words are searched for. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(['its', 'now', 'able', 'says', 'said', 'mr', 'mrs', 'ms'])

/** Whether a word says what a sentence is about. */
export function isTelling({ key }: Word): boolean {
  return !isStopWord(key) && !EMPTY_WORDS.has(key)
}

/** What a word is compared by: the act that it names, or its stem. */
export function nameAct({ key }: Word): string {
  return ACT_OF_WORD.get(key) ?? stem(key)
}

export function nameAll(words: readonly Word[]): Set<string> {
  return new Set(words.filter(isTelling).map(nameAct))
}

/** The names of up to `count` telling words before an index. */
export function nameBefore(words: readonly Word[], index: number, count: number): Set<string> {
  return new Set(words.slice(0, index).filter(isTelling).slice(-count).map(nameAct))
}

/** The names of up to `count` telling words from an index on. */
export function nameFrom(words: readonly Word[], index: number, count: number): Set<string> {
  return new Set(words.slice(index).filter(isTelling).slice(0, count).map(nameAct))
}
