/** Whom a sentence names as the source of what it tells. */

import { REPORTING_VERBS, UNNAMED_SOURCES, WORDS_BEFORE_VERB } from '../../language/en/source-words.ts'
import type { Statement } from '../../model/statement.ts'
import { readOwnWords } from '../../statements/mask-quotations.ts'
import { isStopWord, splitWords, type Word } from '../../text/words.ts'

/** A source as the sentence names it. */
export interface InformationSource {
  /** As it stands: "Two US officials". */
  text: string
  /** Keys of the words that tell it from other sources: "us", "officials". */
  keys: string[]
  /** What it is the source of: the quoted words, or the whole sentence. */
  saying: string
  /** Has a name, so that it cannot be one of another sentence's "officials". */
  named: boolean
}

export interface SentenceSources {
  sources: InformationSource[]
  /** Something is attributed to somebody who cannot be told from the sentence alone: "he said", "the minister said". */
  unclear: boolean
}

/** Behind "according to" and an inverted verb a source begins within so many words: "three senior officials". */
const SOURCE_WITHIN = 4
const CLAUSE_MARKS = /[,;:()"“”—–]|[.?!]\s/g
const PREPOSITIONS: ReadonlySet<string> = new Set('at by for from in of on to with'.split(' '))
/** Outside quotation marks: a quotation that went on from the sentence before. */
const FIRST_PERSON = /\b(?:I|I['’]\p{L}+|[Ww]e|[Mm]y|[Oo]ur|me)\b/u
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** Speakers of quotations, subjects of reporting verbs and whoever stands behind "according to". */
export function findSources(statement: Statement): SentenceSources {
  const own = readOwnWords(statement)
  const found = [...readSpeakers(statement), ...readOwnSources(own)]
  const sources = found.filter((source) => source !== undefined)
  return { sources, unclear: sources.length < found.length || FIRST_PERSON.test(own) }
}

function readSpeakers({ quotations }: Statement): (InformationSource | undefined)[] {
  return quotations.map(({ speaker = '', text }) => {
    const words = splitWords(speaker).filter((word) => !isStopWord(word.key))
    return words.length > 0 ? describeSource(speaker, words, text) : undefined
  })
}

function readOwnSources(text: string): (InformationSource | undefined)[] {
  const words = splitWords(text)
  return words.flatMap((word) => {
    const clause = readClause(text, words, word)
    if (word.key === 'according') return [readObject(text, clause.behind)]
    if (!REPORTING_VERBS.has(word.key)) return []
    return [clause.before.length > 0 ? readSubject(text, clause.before) : readObject(text, clause.behind)]
  })
}

/** The words between the nearest marks, before and behind a word. */
function readClause(text: string, words: readonly Word[], { start, end }: Word): { before: Word[]; behind: Word[] } {
  const marks = [...text.matchAll(CLAUSE_MARKS)].map((match) => match.index)
  const from = marks.findLast((mark) => mark < start) ?? 0
  const to = marks.find((mark) => mark >= end) ?? text.length
  return {
    before: words.filter((word) => word.start >= from && word.end <= start),
    behind: words.filter((word) => word.start >= end && word.end <= to),
  }
}

/** The source that stands right before a verb: "two US officials also [said]". */
function readSubject(text: string, before: readonly Word[]): InformationSource | undefined {
  const last = before.findLastIndex((word) => !WORDS_BEFORE_VERB.has(word.key))
  const first = before.findLastIndex((word, index) => index <= last && !isTelling(word)) + 1
  // In "a dealer in Austin said" Austin is not who said it.
  if (first > last || PREPOSITIONS.has(before[first - 1]?.key ?? '')) return undefined
  return describeSource(text, before.slice(first, last + 1))
}

/** The source that stands behind "according to" or an inverted verb. */
function readObject(text: string, behind: readonly Word[]): InformationSource | undefined {
  const first = behind.slice(0, SOURCE_WITHIN).findIndex(isTelling)
  if (first < 0) return undefined
  const length = behind.slice(first).findIndex((word) => !isTelling(word))
  return describeSource(text, behind.slice(first, length < 0 ? undefined : first + length))
}

function describeSource(text: string, words: readonly Word[], saying = text): InformationSource {
  return {
    text: text.slice(words[0]?.start, words.at(-1)?.end),
    keys: words.map((word) => word.key),
    saying,
    named: words.some(isName),
  }
}

function isTelling(word: Word): boolean {
  return isName(word) || UNNAMED_SOURCES.has(word.key)
}

/** A capitalised word other than a day; the first word of a sentence counts too. */
export function isName(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text) && !isStopWord(word.key) && !DAY.test(word.key)
}
