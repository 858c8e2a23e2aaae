/**
 * What an article tells, word by word and in any order: a last look before anybody says that it does not report a
 * statement, since its own sentences may retell it in a way that no single one matched.
 */
import type { AnalysedArticle } from '../model/analysed-article.ts'
import { isStopWord, splitWords, stem } from '../text/words.ts'

/** Stems of the words with a meaning of each few sentences in a row. */
export type ToldContent = readonly ReadonlySet<string>[]

/** A retelling spreads one sentence over so many. */
const SENTENCES_TOGETHER = 3
/** Share of a statement's words with a meaning: lower hides what is missing, higher calls missing what is retold. */
const TOLD_PART = 0.6
/** Shorter sentences ("He declined to comment.") say too little to be called missing or exclusive. */
const LEAST_MEANINGS = 5

export function readToldContent({ article, statements }: AnalysedArticle): ToldContent {
  const sentences = [article.headline, ...statements.map((statement) => statement.text)].map(readMeanings)
  return sentences.map((_, first) => {
    const together = sentences.slice(first, first + SENTENCES_TOGETHER)
    return new Set(together.flatMap((meanings) => [...meanings]))
  })
}

/** Whether most of a text's words with a meaning stand close together there. */
export function isToldIn(text: string, told: ToldContent): boolean {
  const wanted = [...readMeanings(text)]
  return told.some((meanings) => wanted.filter((meaning) => meanings.has(meaning)).length >= TOLD_PART * wanted.length)
}

/** Whether a text has words enough with a meaning to look for them elsewhere. */
export function saysEnough(text: string): boolean {
  return readMeanings(text).size >= LEAST_MEANINGS
}

function readMeanings(text: string): ReadonlySet<string> {
  const words = splitWords(text).filter((word) => !isStopWord(word.key))
  return new Set(words.map((word) => stem(word.key)))
}
