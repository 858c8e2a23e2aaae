/** Whom a sentence names as the source of what it says. */
import { WEEKDAYS } from '../../language/en/calendar-words.ts'
import { PREPOSITIONS_BEFORE_PLACE } from '../../language/en/function-words.ts'
import { SOURCE_VERB_KEYS } from '../../language/en/reporting-verbs.ts'
import { UNNAMED_SOURCES, WORDS_BEFORE_SOURCE_VERB } from '../../language/en/source-words.ts'
import { isStopWord } from '../../language/en/stop-words.ts'
import type { AnalysedStatement } from '../../statements/analysed-article.ts'
import type { Word } from '../../text/words.ts'

/** A source as the sentence names it. */
export interface InformationSource {
  /** As written: "Two US officials". */
  text: string
  /** Keys of the words that distinguish it from other sources: "us", "officials". */
  keys: string[]
  /** What it is the source of: the quoted words, or the outlet's own words in the sentence. */
  saying: readonly Word[]
  /** Whether it has a name, so that it cannot be one of another sentence's "officials". */
  named: boolean
}

export interface SentenceSources {
  sources: InformationSource[]
  /** Whether the sentence attributes something to somebody whom it does not identify: "he said", "the minister said". */
  unclear: boolean
}

/** After "according to" and an inverted verb a source begins within this many words: "three senior officials". */
const MAX_WORDS_BEFORE_SOURCE = 4
const CLAUSE_MARKS = /[,;:()"“”—–]|[.?!]\s/g
/** Outside quotation marks: a quotation that continues from the sentence before. */
const FIRST_PERSON = /\b(?:I|I['’]\p{L}+|[Ww]e|[Mm]y|[Oo]ur|me)\b/u

/** Speakers of quotations, subjects of reporting verbs and whoever follows "according to". */
export function findSources(statement: AnalysedStatement): SentenceSources {
  const found = [...listSpeakers(statement), ...findUnquotedSources(statement)]
  const sources = found.filter((source) => source !== undefined)
  return { sources, unclear: sources.length < found.length || FIRST_PERSON.test(statement.maskedText) }
}

function listSpeakers({ quotations }: AnalysedStatement): (InformationSource | undefined)[] {
  return quotations.map(({ quotation: { speaker = '' }, words, speakerWords }) => {
    const content = speakerWords.filter((word) => !isStopWord(word.key))
    return content.length > 0 ? describeSource(speaker, content, words) : undefined
  })
}

function findUnquotedSources({ maskedText, unquotedWords }: AnalysedStatement): (InformationSource | undefined)[] {
  return unquotedWords.flatMap((word) => {
    const isVerb = SOURCE_VERB_KEYS.has(word.key)
    if (!isVerb && word.key !== 'according') return []
    const clause = readClause(maskedText, unquotedWords, word)
    const words = isVerb && clause.before.length > 0 ? findSourceBefore(clause.before) : findSourceAfter(clause.after)
    return [words && describeSource(maskedText, words, unquotedWords)]
  })
}

/** The words before and after a word, up to the nearest marks. */
function readClause(text: string, words: readonly Word[], { start, end }: Word): { before: Word[]; after: Word[] } {
  const marks = Array.from(text.matchAll(CLAUSE_MARKS), ({ index }) => index)
  const from = marks.findLast((mark) => mark < start) ?? 0
  const to = marks.find((mark) => mark >= end) ?? text.length
  return {
    before: words.filter((word) => word.start >= from && word.end <= start),
    after: words.filter((word) => word.start >= end && word.end <= to),
  }
}

/** The source right before a verb: "two US officials also [said]". */
function findSourceBefore(before: readonly Word[]): Word[] | undefined {
  const last = before.findLastIndex((word) => !WORDS_BEFORE_SOURCE_VERB.has(word.key))
  const first = before.findLastIndex((word, index) => index <= last && !isSourceWord(word)) + 1
  // In "a dealer in Austin said", Austin is not the source.
  if (first > last || PREPOSITIONS_BEFORE_PLACE.has(before[first - 1]?.key ?? '')) return undefined
  return before.slice(first, last + 1)
}

/** The source after "according to" or an inverted verb. */
function findSourceAfter(after: readonly Word[]): Word[] | undefined {
  const first = after.slice(0, MAX_WORDS_BEFORE_SOURCE).findIndex(isSourceWord)
  if (first < 0) return undefined
  const length = after.slice(first).findIndex((word) => !isSourceWord(word))
  return after.slice(first, length < 0 ? undefined : first + length)
}

function describeSource(text: string, words: readonly Word[], saying: readonly Word[]): InformationSource {
  return {
    text: text.slice(words[0]?.start, words.at(-1)?.end),
    keys: words.map((word) => word.key),
    saying,
    named: words.some(isName),
  }
}

function isSourceWord(word: Word): boolean {
  return isName(word) || UNNAMED_SOURCES.has(word.key)
}

/** A capitalised word other than a day; the first word of a sentence counts too. */
export function isName(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text) && !isStopWord(word.key) && !WEEKDAYS.has(word.key)
}
