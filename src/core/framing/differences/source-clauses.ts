/**
 * The clauses by which a sentence names the source of what it says, and which words each of them governs: "officials
 * said", "according to the report", "as the Post reported". Only a subject that is a name or a noun for speakers counts,
 * since any noun may stand before a word that reports in another sentence.
 */
import { BE_FORMS } from '../../language/en/function-words.ts'
import { PLURAL_VERBS, SOURCE_VERB_KEYS, VERBS_WITH_OBJECTS } from '../../language/en/reporting-verbs.ts'
import {
  CLAUSE_OPENERS,
  CLAUSE_SUBJECTS,
  PLURAL_SOURCES,
  REPORTING_HEADS,
  SOURCE_PRONOUNS,
  TIMES,
  WORDS_BEFORE_SOURCE_VERB,
} from '../../language/en/source-words.ts'
import { ABBREVIATED_TITLES } from '../../language/en/titles.ts'
import type { TextRange } from '../../model/range.ts'
import type { AnalysedStatement } from '../../statements/analysed-article.ts'
import { selectWithin } from '../../text/ranges.ts'
import type { Word } from '../../text/words.ts'
import { findHead, isAgentMark, isDay, isName, MAX_SOURCE_WORDS, readNounPhrase } from './noun-phrase.ts'

/** A source and its verb or preposition; ranges count from the statement's start. */
export interface SourceClause extends TextRange {
  /** The words of the source: "the Labor Department". */
  source: readonly Word[]
  /** Whether it stands for somebody whom another sentence names: "he said", "it was reported". */
  isPronoun: boolean
  /** Whether what it governs follows it: "officials said that …", and not "…, officials said". */
  isLeading: boolean
}

const BE: ReadonlySet<string> = new Set(BE_FORMS)
/** A mark at which a clause may end; a full stop only after a word, since "U.S." has others. */
const MARK = /[,;:()"“”—–]|(?<=\p{Ll}{2})[.?!](?=\s|$)/u
/** Ends what a source governs when its clause comes after it: a mark, or a masked quotation. */
const PAUSE = /[,?!”"’—–-]\s?$|\s{3}$/
/** How much text before a word shows whether a pause is there, in code units. */
const PAUSE_CONTEXT = 3
/** Where a quotation is masked. */
const MASKED = /\s{3}/
/** A verb with fewer words after it, up to the next mark, governs nothing that follows: "he said late on Monday." */
const MIN_GOVERNED_WORDS = 4
/** Before "by" and a source: "as reported by the Harbour Times". */
const REPORTED_BY: ReadonlySet<string> = new Set(['reported', 'cited', 'quoted'])
const DATELINE = /^(?:\p{Lu}[\p{Lu}\s.,]+)?\([^()]{2,20}\)\s*[—–-]?|^\p{Lu}[\p{Lu}\s.,]+[—–-]/u

/** In the order of the text. */
export function findSourceClauses(statement: AnalysedStatement): SourceClause[] {
  const words = selectOwnWords(statement)
  const clauses = words.flatMap((word, at) => {
    if (word.key === 'according' && words[at + 1]?.key === 'to') return listDefined(readAfter(statement, words, at, 2))
    if (word.key === 'per') return listDefined(readPer(statement, words, at))
    if (REPORTED_BY.has(word.key) && words[at + 1]?.key === 'by') return listDefined(readAgent(statement, words, at))
    return SOURCE_VERB_KEYS.has(word.key) ? listDefined(readVerb(statement, words, at)) : []
  })
  return clauses.filter((clause, i) => clause.start >= (clauses[i - 1]?.end ?? 0))
}

function listDefined<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value]
}

/** The outlet's words without the dateline. */
function selectOwnWords({ maskedText, unquotedWords }: AnalysedStatement): readonly Word[] {
  const dateline = DATELINE.exec(maskedText)?.[0].length ?? 0
  return unquotedWords.filter(({ start }) => start >= dateline)
}

/** ", per the Harbour Times", and not "three per day". */
function readPer(statement: AnalysedStatement, words: readonly Word[], at: number): SourceClause | undefined {
  const [per, clause] = [words[at], readAfter(statement, words, at, 1)]
  if (!per || !clause || !followsPause(statement.maskedText, words, per)) return undefined
  return readNounPhrase(clause.source) ? clause : undefined
}

/** ", as reported by the Harbour Times" or, at the end, ", first reported by the Harbour Times". */
function readAgent(statement: AnalysedStatement, words: readonly Word[], at: number): SourceClause | undefined {
  const clause = readAfter(statement, words, at, 2)
  const isLast = clause?.source.at(-1) === words.at(-1)
  return clause && (isLast || words[at - 1]?.key === 'as') && readNounPhrase(clause.source) ? clause : undefined
}

/** "according to two people with knowledge of the talks": the source after so many words, up to the next mark. */
function readAfter(
  { maskedText }: AnalysedStatement,
  words: readonly Word[],
  at: number,
  count: number,
): SourceClause | undefined {
  const from = at + count
  const after = words.slice(from, from + MAX_SOURCE_WORDS)
  const length = after.findIndex((_, i) => i > 0 && !joins(maskedText, words, from + i - 1))
  const source = length < 0 ? after : after.slice(0, length)
  const [first, last] = [words[at], source.at(-1)]
  if (!first || !last) return undefined
  return { start: first.start, end: last.end, source, isPronoun: isPronounSource(source), isLeading: at === 0 }
}

function readVerb(statement: AnalysedStatement, words: readonly Word[], at: number): SourceClause | undefined {
  const verb = words[at]
  if (!verb || /^\p{Lu}/u.test(verb.text)) return undefined
  const before = readSubject(statement.maskedText, words, at)
  const source = before ?? readInverted(statement.maskedText, words, at)
  const [first, last] = [source?.at(0), source?.at(-1)]
  if (!source || !first || !last) return undefined
  const [start, end] = [Math.min(first.start, verb.start), Math.max(last.end, verb.end)]
  const isLeading = before !== undefined && governsWhatFollows(statement, words, end)
  const isAmbiguous = VERBS_WITH_OBJECTS.has(verb.key)
  if (isAmbiguous && isLeading && !opensClause(statement, words, at) && !reportsOften(source, verb)) return undefined
  if (isAmbiguous && !before && !isName(first)) return undefined
  if (PLURAL_VERBS.has(verb.key) && !isPlural(source)) return undefined
  if (!isLeading && !followsPause(statement.maskedText, words, before ? first : verb)) return undefined
  return { start, end, source, isPronoun: isPronounSource(source), isLeading }
}

/** Whether a clause begins after a pause; an "as" in between belongs to it, and alone may open the sentence. */
function followsPause(text: string, words: readonly Word[], first: Word): boolean {
  const before = words[words.indexOf(first) - 1]
  const as = before?.key === 'as' ? before : undefined
  const start = (as ?? first).start
  return (as !== undefined && as === words[0]) || PAUSE.test(text.slice(Math.max(0, start - PAUSE_CONTEXT), start))
}

/** "Officials report", "they say", and not "a Post report". */
function isPlural(source: readonly Word[]): boolean {
  const head = source[findHead(source)]
  return head !== undefined && (head.key.endsWith('s') || PLURAL_SOURCES.has(head.key))
}

/** Whether the head is a document or somebody who does little else than report: "the study [found] a rise". */
function reportsOften(source: readonly Word[], verb: Word): boolean {
  const isOutlet = verb.key.startsWith('report') && source.some((word) => isName(word))
  return isOutlet || source.some(({ key }) => REPORTING_HEADS.has(key))
}

/** The noun phrase before a verb and the words between them: "two US officials also [said]". */
function readSubject(text: string, words: readonly Word[], at: number): Word[] | undefined {
  let last = at - 1
  while (last >= 0 && WORDS_BEFORE_SOURCE_VERB.has(words[last]?.key ?? '') && joins(text, words, last)) last--
  if (last < 0) return undefined
  if (!joins(text, words, last)) return readBeforeAside(text, words, last)
  if (BE.has(words[last]?.key ?? '')) return undefined
  let first = last
  while (first > 0 && joins(text, words, first - 1) && !opensSubject(words, first - 1)) first--
  return readNounPhrase(words.slice(first, last + 1))
}

/** Whether a subject may begin after a word: "while [officials said]", and not "a panel appointed by [Congress said]". */
function opensSubject(words: readonly Word[], at: number): boolean {
  return CLAUSE_OPENERS.has(words[at]?.key ?? '') && !isAgentMark(words, at)
}

/** Whether nothing but a space is between a word and the next one. */
function joins(text: string, words: readonly Word[], at: number): boolean {
  const gap = readGap(text, words[at], words[at + 1])
  if (gap === '. ' && isAbbreviated(words[at]?.text ?? '')) return true
  return !MARK.test(gap) && !MASKED.test(gap)
}

/** "Mr. Ruiz", "Anna B. Ruiz": the full stop ends no sentence. */
function isAbbreviated(word: string): boolean {
  return /^\p{Lu}$/u.test(word) || ABBREVIATED_TITLES.includes(word.toLowerCase())
}

function readGap(text: string, before: Word | undefined, after: Word | undefined): string {
  return text.slice(before?.end ?? 0, after?.start ?? text.length)
}

/**
 * "Tricia Newbold, an official of eighteen years, [says]": the words before the aside, at the sentence's start or, if
 * they are a name, after a mark of their own: "At a briefing, Gen. Ada Ruiz, the director, [says]".
 */
function readBeforeAside(text: string, words: readonly Word[], last: number): Word[] | undefined {
  if (!/^[)”"]?[,—–]\s$|^\s[—–]\s$/.test(readGap(text, words[last], words[last + 1]))) return undefined
  const marks = words.flatMap((_, i) => (i < last && !joins(text, words, i) ? [i] : []))
  const [first, beforeAside] = [marks[0], marks.at(-1)]
  if (first === undefined || beforeAside === undefined) return undefined
  const inner = words.slice((marks.at(-2) ?? -1) + 1, beforeAside + 1)
  if (marks.length > 1 && inner.every((word) => isName(word) || isAbbreviated(word.text))) return inner
  return readNounPhrase(words.slice(0, first + 1))
}

/** "[said] Ian Shepherdson, chief economist at Pantheon": a name or a noun phrase up to the next mark. */
function readInverted(text: string, words: readonly Word[], at: number): Word[] | undefined {
  const verb = words[at]
  if (!verb || !followsPause(text, words, verb)) return undefined
  let end = at + 1
  while (end < words.length && (end === at + 1 || joins(text, words, end - 1)) && !isDay(words[end]?.key ?? '')) end++
  return readNounPhrase(words.slice(at + 1, Math.min(end, at + 1 + MAX_SOURCE_WORDS)))
}

/** Whether a clause follows the verb, quoted or not: "officials said that …", `she said: "…"`. */
function governsWhatFollows(
  { statement, maskedText }: AnalysedStatement,
  words: readonly Word[],
  end: number,
): boolean {
  const gap = MARK.exec(maskedText.slice(end))?.index ?? maskedText.length - end
  const following = selectWithin(words, { start: end, end: end + gap }).filter(({ key }) => !isDay(key))
  if (following.length >= MIN_GOVERNED_WORDS || following[0]?.key === 'that') return true
  return statement.quotations.some((quotation) => {
    const start = quotation.start - statement.start
    return start >= end && selectWithin(words, { start: end, end: start }).length < MIN_GOVERNED_WORDS
  })
}

/** Whether a verb that may have an object has a clause or a quotation: "wrote that", "claims he", and not "wrote a book". */
function opensClause({ maskedText, statement }: AnalysedStatement, words: readonly Word[], at: number): boolean {
  const verb = words[at]
  const next = words.slice(at + 1, at + 6).find(({ key }) => !isDay(key) && !TIMES.has(key))
  const isQuoting = statement.quotations.some(({ start }) => Math.abs(start - statement.start - (verb?.end ?? 0)) < 4)
  if (isQuoting || /:\s*$/.test(maskedText.slice(verb?.end, next?.start))) return true
  return next !== undefined && CLAUSE_SUBJECTS.has(next.key)
}

function isPronounSource(source: readonly Word[]): boolean {
  return source.length === 1 && SOURCE_PRONOUNS.has(source[0]?.key ?? '')
}
