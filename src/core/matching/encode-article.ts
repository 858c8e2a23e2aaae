/**
 * An article as matching sees it: what can be known of each statement alone is worked out here, once, before
 * thousands of pairs are compared.
 */

import { isPlainReportingVerb } from '../language/en/reporting-verbs.ts'
import type { TextRange } from '../model/range.ts'
import type { Statement } from '../model/statement.ts'
import type { AnalysedArticle } from '../statements/analysed-article.ts'
import { wordsOf } from '../statements/words-of.ts'
import { type ComparableWord, readComparableWords } from '../text/normalise-words.ts'
import { findNumbers } from '../text/numbers.ts'
import { isStopWord } from '../text/words.ts'
import { type SortedIds, sortIds } from './sorted-ids.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface ArticleWords {
  id: string
  statements: readonly StatementWords[]
}

/** Words are ids of the vocabulary. */
export interface StatementWords {
  statement: Statement
  /** Every word, in order. */
  sequence: readonly number[]
  /** The words that are no stop words. */
  content: SortedIds
  /** What the statement says: the content without names and verbs of saying. */
  assertion: SortedIds
  /** Pairs of neighbouring words. */
  pairs: SortedIds
  /** The words of names. */
  names: SortedIds
  /** The first of them in the text. */
  firstName: number | undefined
  /** The words of each quotation, in order. */
  quotations: readonly (readonly number[])[]
  /** The words of the speakers' names. */
  speakers: SortedIds
  /** The values of numbers. */
  numbers: SortedIds
}

/** Above this share of capitals a statement is a title or shouted, and its capitals tell no names. */
const MOST_CAPITALS = 0.8
/** Keeps a pair of ids in one number; no article has so many different words. */
const PAIR_BASE = 2 ** 20

export function readArticleWords({ article, statements }: AnalysedArticle, vocabulary: Vocabulary): ArticleWords {
  const words = statements.map((statement) => readComparableWords(statement.text, wordsOf(statement)))
  const names = findNames(statements, words)
  return {
    id: article.id,
    statements: statements.map((statement, i) => readStatement(statement, words[i] ?? [], names, vocabulary)),
  }
}

function readStatement(
  statement: Statement,
  words: readonly ComparableWord[],
  names: ReadonlySet<string>,
  vocabulary: Vocabulary,
): StatementWords {
  const sequence = words.map(({ key }) => vocabulary.idOf(key))
  const content: number[] = []
  const assertion: number[] = []
  const named: number[] = []
  for (const [i, word] of words.entries()) {
    const id = sequence[i] ?? 0
    const isName = names.has(word.key) && isCapital(statement.text, word)
    if (isName) named.push(id)
    if (isStopWord(word.key)) continue
    content.push(id)
    if (!isName && !isPlainReportingVerb(word.key)) assertion.push(id)
  }
  return {
    statement,
    sequence,
    content: sortIds(content),
    assertion: sortIds(assertion),
    pairs: sortIds(sequence.slice(1).map((id, i) => (sequence[i] ?? 0) * PAIR_BASE + id)),
    names: sortIds(named),
    firstName: named[0],
    quotations: statement.quotations.map((quotation) => {
      const first = words.findIndex(({ start }) => start >= quotation.start - statement.start)
      const last = words.findLastIndex(({ end }) => end <= quotation.end - statement.start)
      return first === -1 ? [] : sequence.slice(first, last + 1)
    }),
    speakers: readSpeakers(statement, vocabulary),
    numbers: sortIds(findNumbers(statement.text).map(({ value }) => value)),
  }
}

function readSpeakers({ quotations }: Statement, vocabulary: Vocabulary): SortedIds {
  const words = quotations.flatMap(({ speaker = '' }) => readComparableWords(speaker))
  return sortIds(words.filter(({ key }) => !isStopWord(key)).map(({ key }) => vocabulary.idOf(key)))
}

/** The words written with a capital somewhere but at the start of a sentence or in a title, where every word has one. */
function findNames(statements: readonly Statement[], words: readonly (readonly ComparableWord[])[]): Set<string> {
  const names = new Set<string>()
  statements.forEach(({ text }, i) => {
    const telling = (words[i] ?? []).filter(({ key }) => !isStopWord(key))
    const capitals = telling.filter((word) => isCapital(text, word))
    if (capitals.length > MOST_CAPITALS * telling.length) return
    for (const word of capitals) if (isInsideSentence(text, word)) names.add(word.key)
  })
  return names
}

function isInsideSentence(text: string, { start }: TextRange): boolean {
  return start > 1 && /[\p{L}\d,] $/u.test(text.slice(start - 2, start))
}

function isCapital(text: string, { start }: ComparableWord): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2))
}
