/**
 * An article encoded for matching: what depends on one statement alone is computed here, once, before thousands of
 * pairs are compared. Words are ids in a vocabulary.
 */
import { WEEKDAYS } from '../language/en/calendar-words.ts'
import { isPlainReportingVerb } from '../language/en/reporting-verbs.ts'
import { isStopWord } from '../language/en/stop-words.ts'
import type { TextRange } from '../model/range.ts'
import type { AnalysedArticle, AnalysedQuotation, AnalysedStatement } from '../statements/analysed-article.ts'
import { type NormalisedWord, normaliseWords } from '../text/normalise-words.ts'
import { locateWithin, shiftRange } from '../text/ranges.ts'
import { type SortedIds, sortIds } from './sorted-ids.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface EncodedArticle {
  analysed: AnalysedArticle
  /** In the order of `analysed.statements`. */
  statements: readonly EncodedStatement[]
}

export interface EncodedStatement {
  analysed: AnalysedStatement
  /** Every word, in order. */
  sequence: readonly number[]
  /** The content words: all but stop words. */
  content: SortedIds
  /** What the statement asserts: the content without names and verbs of saying. */
  assertion: SortedIds
  /** Pairs of neighbouring words. */
  bigrams: SortedIds
  /** The words of each quotation, in order. */
  quotations: readonly (readonly number[])[]
  /** The words of the speakers' names. */
  speakers: SortedIds
  /** The values of numbers. */
  numbers: SortedIds
  /** The days of the week that it names. */
  weekdays: SortedIds
}

/** A caption as matching sees it: no words, so that it is close to nothing, nor a neighbour that supports a pair. */
const BESIDE_TEXT: Omit<EncodedStatement, 'analysed'> = {
  sequence: [],
  content: sortIds([]),
  assertion: sortIds([]),
  bigrams: sortIds([]),
  quotations: [],
  speakers: sortIds([]),
  numbers: sortIds([]),
  weekdays: sortIds([]),
}

/** A statement with a larger share of capitalised words is a title or shouted, and its capitals do not mark names. */
const MAX_CAPITAL_SHARE = 0.8
/** Packs two ids into one number; no comparison has this many different words. */
const BIGRAM_BASE = 2 ** 20

/** Encodes an article; articles to be compared need the same vocabulary. */
export function encodeArticle(analysed: AnalysedArticle, vocabulary: Vocabulary): EncodedArticle {
  const names = findNames(analysed.statements)
  return { analysed, statements: analysed.statements.map((statement) => encodeStatement(statement, names, vocabulary)) }
}

function encodeStatement(
  analysed: AnalysedStatement,
  names: ReadonlySet<string>,
  vocabulary: Vocabulary,
): EncodedStatement {
  const { statement, normalisedWords: words, quotations, numbers } = analysed
  if (statement.kind === 'caption') return { analysed, ...BESIDE_TEXT }
  const sequence = words.map(({ key }) => vocabulary.idOf(key))
  const content: number[] = []
  const assertion: number[] = []
  for (const [i, word] of words.entries()) {
    const id = sequence[i] ?? 0
    if (isStopWord(word.key)) continue
    content.push(id)
    const isName = names.has(word.key) && isCapitalised(statement.text, word)
    if (!isName && !isPlainReportingVerb(word.key)) assertion.push(id)
  }
  return {
    analysed,
    sequence,
    content: sortIds(content),
    assertion: sortIds(assertion),
    bigrams: sortIds(sequence.slice(1).map((id, i) => (sequence[i] ?? 0) * BIGRAM_BASE + id)),
    quotations: quotations.map(({ quotation }) =>
      sequence.slice(...locateWithin(words, shiftRange(quotation, -statement.start))),
    ),
    speakers: sortIds(quotations.flatMap((quotation) => encodeSpeaker(quotation, vocabulary))),
    numbers: sortIds(numbers.map(({ value }) => value)),
    weekdays: sortIds(words.filter(({ key }) => WEEKDAYS.has(key)).map(({ key }) => vocabulary.idOf(key))),
  }
}

function encodeSpeaker({ quotation: { speaker = '' }, speakerWords }: AnalysedQuotation, vocabulary: Vocabulary) {
  const words = normaliseWords(speaker, speakerWords)
  return words.filter(({ key }) => !isStopWord(key)).map(({ key }) => vocabulary.idOf(key))
}

/** The words capitalised somewhere other than at the start of a sentence or in a title, where every word is. */
function findNames(statements: readonly AnalysedStatement[]): Set<string> {
  const names = new Set<string>()
  for (const { statement, normalisedWords } of statements) {
    const content = normalisedWords.filter(({ key }) => !isStopWord(key))
    const capitalised = content.filter((word) => isCapitalised(statement.text, word))
    if (capitalised.length > MAX_CAPITAL_SHARE * content.length) continue
    for (const word of capitalised) if (isInsideSentence(statement.text, word)) names.add(word.key)
  }
  return names
}

function isInsideSentence(text: string, { start }: TextRange): boolean {
  return start > 1 && /[\p{L}\d,] $/u.test(text.slice(start - 2, start))
}

function isCapitalised(text: string, { start }: NormalisedWord): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2))
}
