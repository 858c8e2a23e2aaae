/** Quoted words that the two versions give differently. */
import type { Change } from '../../alignment/find-changes.ts'
import { isStopWord } from '../../language/en/stop-words.ts'
import type { Difference } from '../../model/comparison.ts'
import type { TextRange } from '../../model/range.ts'
import type { AnalysedStatement } from '../../statements/analysed-article.ts'
import { selectWithin, shiftRange, sliceRange } from '../../text/ranges.ts'

/**
 * One difference per change between words that both outlets put in quotation marks. An editor's marks are not a
 * change: brackets, asterisks, and words left out where an ellipsis says so.
 */
export function findWordingDifferences(
  here: AnalysedStatement,
  there: AnalysedStatement,
  changes: readonly Change[],
): Difference[] {
  return changes
    .filter((change) => isQuoted(here, change.here) && isQuoted(there, change.there))
    .filter((change) => !isEditorial(here, change.here) && !isEditorial(there, change.there))
    .map((change) => describeChange(here, there, change))
}

function isQuoted(statement: AnalysedStatement, range: TextRange): boolean {
  return findQuotation(statement, range) !== undefined
}

/** The quotation that contains a range, in offsets of the statement's text. */
function findQuotation({ statement }: AnalysedStatement, range: TextRange): TextRange | undefined {
  return statement.quotations
    .map((quotation) => shiftRange(quotation, -statement.start))
    .find(({ start, end }) => range.start >= start && range.end <= end)
}

/** Whether the editor marked the words as added or changed, or as left out. */
function isEditorial({ statement: { text } }: AnalysedStatement, { start, end }: TextRange): boolean {
  if (start < end) return /[[\]*]/.test(text.slice(Math.max(0, start - 1), end + 1))
  return /$(?<=(?:…|\.\s?\.\s?\.)\P{L}*)/u.test(text.slice(0, start))
}

function describeChange(here: AnalysedStatement, there: AnalysedStatement, change: Change): Difference {
  const isReplacement = change.here.start < change.here.end && change.there.start < change.there.end
  const needsContext = isReplacement && (hasOnlyStopWords(here, change.here) || hasOnlyStopWords(there, change.there))
  const show = needsContext ? readInContext : readWords
  return { kind: 'wording', here: show(here, change.here), there: show(there, change.there) }
}

function readWords({ statement }: AnalysedStatement, range: TextRange): string {
  return sliceRange(statement.text, range)
}

function hasOnlyStopWords({ words }: AnalysedStatement, range: TextRange): boolean {
  return selectWithin(words, range).every(({ key }) => isStopWord(key))
}

/** The words of a range with one quoted word before and after it: "the" alone says little, "with the military" does. */
function readInContext(statement: AnalysedStatement, range: TextRange): string {
  const words = selectWithin(statement.words, findQuotation(statement, range) ?? range)
  const before = words.findLast(({ end }) => end <= range.start) ?? range
  const after = words.find(({ start }) => start >= range.end) ?? range
  return statement.statement.text.slice(before.start, after.end)
}
