/** Quoted words that the two versions give differently. */
import type { Change } from '../../alignment/find-changes.ts'
import { CONVERSATION_PRONOUNS } from '../../language/en/function-words.ts'
import { NEGATIONS } from '../../language/en/stances.ts'
import { isStopWord } from '../../language/en/stop-words.ts'
import type { Difference, Relation } from '../../model/comparison.ts'
import type { TextRange } from '../../model/range.ts'
import type { AnalysedStatement } from '../../statements/analysed-article.ts'
import type { NumberMention } from '../../text/numbers.ts'
import { selectWithin, shiftRange, sliceRange } from '../../text/ranges.ts'
import { describeDifference } from './describe-difference.ts'
import { haveOtherSpeakers } from './other-speakers.ts'
import { isSlightChange } from './slight-change.ts'

/** Less alike, two quotations share a phrase but are two utterances: "our thoughts and prayers are with". */
const MIN_LIKENESS = 0.7
/** No outlet drops a "not": where little else is the same, the speaker said both. */
const MIN_NEGATED_LIKENESS = 0.9
/** A word that an outlet does not print: "son of a b----", "b--ch". */
const MASKED_WORD = /(?<!\p{L})\p{L}--/u
/** How far from a change its letters and dashes are at most. */
const MASKED_LENGTH = 4
/** Two sentences without marks that are matched as claims are one utterance only if one has nearly all of the other. */
const MIN_UNMARKED_COVERAGE = 0.75

/**
 * One difference per change between words that both outlets give as a speaker's: in quotation marks, or in a transcript
 * without them. An editor's marks are not a change: brackets, asterisks, an ampersand, and words left out where an
 * ellipsis says so. Neither is another spelling, a quantity written otherwise or a word typed twice.
 */
export function findWordingDifferences(
  here: AnalysedStatement,
  there: AnalysedStatement,
  relation: Relation,
  changes: readonly Change[],
): Difference[] {
  return changes
    .filter(({ likeness }) => likeness >= MIN_LIKENESS)
    .filter(({ coverage }) => relation === 'quote' || coverage >= MIN_UNMARKED_COVERAGE)
    .filter((change) => isSpoken(here, change.here) && isSpoken(there, change.there))
    .filter((change) => change.likeness >= MIN_NEGATED_LIKENESS || !isNegation(here, change.here, there, change.there))
    .filter((change) => !haveOtherSpeakers(here, change.here, there, change.there))
    .filter((change) => !isEditorial(here, change.here) && !isEditorial(there, change.there))
    .filter((change) => !isRepetition(here, change.here) && !isRepetition(there, change.there))
    .filter((change) => spell(here, change.here) !== spell(there, change.there))
    .filter((change) => !isSameQuantity(here, change.here, there, change.there))
    .map((change) => describeChange(here, there, change))
}

/** The letters of a range, the same for American and British spelling: "Organization", "organisation", "centre", "U. S". */
function spell({ statement: { text } }: AnalysedStatement, range: TextRange): string {
  const letters = sliceRange(text, range)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return letters.replaceAll('z', 's').replaceAll('our', 'or').replaceAll('tre', 'ter')
}

/** "Ten percent" and "10%", "$3bn" and "$3 billion": house style, of whole quantities or of parts of them. */
function isSameQuantity(here: AnalysedStatement, a: TextRange, there: AnalysedStatement, b: TextRange): boolean {
  const [one, other] = [findQuantity(here, a), findQuantity(there, b)]
  return one !== undefined && one.value === other?.value && one.unit === other.unit
}

function findQuantity({ numbers }: AnalysedStatement, range: TextRange): NumberMention | undefined {
  return numbers.find(({ start, end }) => start <= range.start && range.end <= end)
}

function isSpoken(statement: AnalysedStatement, range: TextRange): boolean {
  return findSpeech(statement, range) !== undefined
}

/**
 * The speaker's words around a range, in offsets of the statement's text. An empty range at their start is outside:
 * what the other version has before them is cut off here.
 */
function findSpeech({ statement, unquotedWords }: AnalysedStatement, range: TextRange): TextRange | undefined {
  const holds = ({ start, end }: TextRange) =>
    (range.start < range.end ? range.start >= start : range.start > start) && range.end <= end
  const quoted = statement.quotations.map((quotation) => shiftRange(quotation, -statement.start)).find(holds)
  if (quoted) return quoted
  const whole = { start: 0, end: statement.text.length }
  return unquotedWords.some(({ key }) => CONVERSATION_PRONOUNS.has(key)) && holds(whole) ? whole : undefined
}

/** Whether one version has a negation where the other has none, and no telling word besides. */
function isNegation(here: AnalysedStatement, a: TextRange, there: AnalysedStatement, b: TextRange): boolean {
  return negates(here, a) !== negates(there, b) && hasOnlyStopWords(here, a) && hasOnlyStopWords(there, b)
}

function negates({ statement: { text } }: AnalysedStatement, range: TextRange): boolean {
  return sliceRange(text, range).search(NEGATIONS) >= 0
}

/** Whether the editor marked the words as added or changed, as left out, or abbreviated them. */
function isEditorial({ statement: { text } }: AnalysedStatement, { start, end }: TextRange): boolean {
  const around = text.slice(Math.max(0, start - MASKED_LENGTH), end + MASKED_LENGTH)
  if (MASKED_WORD.test(around)) return true
  if (start < end) return /[[\]()*]/.test(text.slice(Math.max(0, start - 1), end + 1))
  return /$(?<=(?:…|\.\s?\.\s?\.|&)\P{L}*)/u.test(text.slice(0, start))
}

/** A word typed twice: "of the Congress to to protect". */
function isRepetition({ words }: AnalysedStatement, range: TextRange): boolean {
  const changed = selectWithin(words, range)
  if (changed.length !== 1) return false
  const neighbours = [words.findLast(({ end }) => end <= range.start), words.find(({ start }) => start >= range.end)]
  return neighbours.some((word) => word?.key === changed[0]?.key)
}

function describeChange(here: AnalysedStatement, there: AnalysedStatement, change: Change): Difference {
  const isReplacement = change.here.start < change.here.end && change.there.start < change.there.end
  const needsContext = isReplacement && (hasOnlyStopWords(here, change.here) || hasOnlyStopWords(there, change.there))
  const show = (version: AnalysedStatement, range: TextRange) => (needsContext ? addContext(version, range) : range)
  const difference = describeDifference('wording', [here, show(here, change.here)], [there, show(there, change.there)])
  return isSlightChange([here, change.here], [there, change.there]) ? { ...difference, isMinor: true } : difference
}

function hasOnlyStopWords({ words }: AnalysedStatement, range: TextRange): boolean {
  return selectWithin(words, range).every(({ key }) => isStopWord(key))
}

/** The words of a range with one quoted word before and after it: "the" alone says little, "with the military" does. */
function addContext(statement: AnalysedStatement, range: TextRange): TextRange {
  const words = selectWithin(statement.words, findSpeech(statement, range) ?? range)
  const before = words.findLast(({ end }) => end <= range.start) ?? range
  const after = words.find(({ start }) => start >= range.end) ?? range
  return { start: before.start, end: after.end }
}
