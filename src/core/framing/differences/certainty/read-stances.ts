/** The acts that a sentence doubts, plans, expects or attempts, with the words that say so. */
import { STANCES, type Stance } from '../../../language/en/stances.ts'
import type { TextRange } from '../../../model/range.ts'
import type { AnalysedStatement } from '../../../statements/analysed-article.ts'
import { findFirstFrom, overlap } from '../../../text/ranges.ts'
import type { Word } from '../../../text/words.ts'
import { isTelling } from '../name-acts.ts'

/** Words with the act that they make doubtful, planned, and so on. Ranges count from the statement's start. */
export interface StanceMention extends TextRange {
  stance: Exclude<Stance, 'fact'>
  /** Index of the word that names the act. */
  act: number
}

/** An act follows within this many words: "will on Tuesday formally withdraw". */
const MAX_WORDS_TO_ACT = 4
const CLAUSE_MARK = /[;:()—–]|,\s(?:which|who|and|but|as)\b/
/** After these the act is a side remark, or another's: "a bill that will affect". */
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'what', 'it', 'as'])

/** "May" is a month more often than the beginning of a wish. */
const MONTH_NAMES: ReadonlySet<string> = new Set(['May'])

/** In the order of the text; what is negated ("will not") is left out. */
export function readStances({ statement: { text }, words }: AnalysedStatement): StanceMention[] {
  const mentions: StanceMention[] = []
  for (const [stance, pattern] of STANCES) {
    for (const { index, 0: written } of text.matchAll(pattern)) {
      if (MONTH_NAMES.has(written)) continue
      const range = { start: index, end: index + written.length }
      const act = findAct(words, text, range.end)
      if (act === undefined || mentions.some((other) => overlap(other, range))) continue
      mentions.push({ ...range, stance, act })
    }
  }
  return mentions.sort((a, b) => a.start - b.start)
}

function findAct(words: readonly Word[], text: string, from: number): number | undefined {
  const first = findFirstFrom(words, from)
  for (const [i, word] of words.slice(first, first + MAX_WORDS_TO_ACT).entries()) {
    if (word.key === 'not' || CLAUSE_MARK.test(text.slice(from, word.start))) return undefined
    if (isTelling(word) && !word.key.endsWith('ly')) return first + i
  }
  return undefined
}

/** Whether the act lies ahead. */
export function isAhead({ stance }: StanceMention): boolean {
  return stance === 'planned' || stance === 'coming' || stance === 'wanted'
}

export function isSideRemark({ words }: AnalysedStatement, { start }: StanceMention): boolean {
  const before = words[findFirstFrom(words, start) - 1]
  return before !== undefined && RELATIVES.has(before.key)
}
