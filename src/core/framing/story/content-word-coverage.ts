/**
 * What an article tells, word by word and in any order: a last look before anybody says that it does not report a
 * statement, since its own sentences may retell it in a way that no single one matched.
 */

import type { Statement } from '../../model/statement.ts'
import type { AnalysedArticle } from '../../statements/analysed-article.ts'
import { wordsOf } from '../../statements/words-of.ts'
import { isStopWord, splitWords, stem, type Word } from '../../text/words.ts'

/** Stems of the words with a meaning. */
export type Meanings = ReadonlySet<string>

/** For each meaning the numbers of the sentences that have it, ascending; the headline is at 0. */
export type ToldContent = ReadonlyMap<string, readonly number[]>

/** A retelling spreads one sentence over so many. */
const SENTENCES_TOGETHER = 3
/** Share of a statement's words with a meaning: lower hides what is missing, higher calls missing what is retold. */
const TOLD_PART = 0.6
/** Shorter sentences ("He declined to comment.") say too little to be called missing or exclusive. */
const LEAST_MEANINGS = 5

export function readMeanings(words: readonly Word[]): Meanings {
  const telling = words.filter((word) => !isStopWord(word.key))
  return new Set(telling.map((word) => stem(word.key)))
}

export function readToldContent({ article, statements }: AnalysedArticle): ToldContent {
  const told = new Map<string, number[]>()
  for (const [sentence, words] of [splitWords(article.headline), ...statements.map(wordsOf)].entries()) {
    for (const meaning of readMeanings(words)) {
      const sentences = told.get(meaning)
      if (sentences) sentences.push(sentence)
      else told.set(meaning, [sentence])
    }
  }
  return told
}

/** Whether most of the words with a meaning stand close together there. */
export function isToldIn(wanted: Meanings, told: ToldContent): boolean {
  const found = new Map<number, number>()
  for (const meaning of wanted) {
    for (const first of listStretches(told.get(meaning) ?? [])) found.set(first, (found.get(first) ?? 0) + 1)
  }
  return [...found.values()].some((count) => count >= TOLD_PART * wanted.size)
}

/** The first sentences of all stretches of sentences that hold one of these. */
function listStretches(sentences: readonly number[]): number[] {
  const firsts: number[] = []
  for (const sentence of sentences) {
    const next = (firsts.at(-1) ?? -1) + 1
    for (let first = Math.max(next, sentence - SENTENCES_TOGETHER + 1); first <= sentence; first++) firsts.push(first)
  }
  return firsts
}

/** Whether a statement has words enough with a meaning to look for them elsewhere, and does not only announce others. */
export function saysEnough({ text }: Statement, meanings: Meanings): boolean {
  return meanings.size >= LEAST_MEANINGS && !text.endsWith(':')
}
