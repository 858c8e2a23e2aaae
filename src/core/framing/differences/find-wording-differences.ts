/** Quoted words that the two versions give differently. */
import type { Change } from '../../alignment/find-changes.ts'
import type { Difference } from '../../model/comparison.ts'
import type { TextRange } from '../../model/range.ts'
import type { Statement } from '../../model/statement.ts'
import { isStopWord, splitWords } from '../../text/words.ts'

/**
 * One difference per change between words that both outlets put in quotation marks. An editor's marks are no
 * change: brackets, asterisks, and words left out where an ellipsis says so.
 */
export function findWordingDifferences(here: Statement, there: Statement, changes: readonly Change[]): Difference[] {
  return changes
    .filter((change) => isQuoted(here, change.here) && isQuoted(there, change.there))
    .filter((change) => !isMarkedByEditor(here.text, change.here) && !isMarkedByEditor(there.text, change.there))
    .map((change) => describeChange(here, there, change))
}

function isQuoted(statement: Statement, range: TextRange): boolean {
  return findQuotation(statement, range) !== undefined
}

/** The quotation that holds a range, in offsets of the statement's text. */
function findQuotation({ start, quotations }: Statement, range: TextRange): TextRange | undefined {
  return quotations
    .map((quotation) => ({ start: quotation.start - start, end: quotation.end - start }))
    .find((quotation) => range.start >= quotation.start && range.end <= quotation.end)
}

function isMarkedByEditor(text: string, { start, end }: TextRange): boolean {
  if (start < end) return /[[\]*]/.test(text.slice(Math.max(0, start - 1), end + 1))
  return /(?:…|\.\s?\.\s?\.)\P{L}*$/u.test(text.slice(0, start))
}

function describeChange(here: Statement, there: Statement, change: Change): Difference {
  const words = [readRange(here.text, change.here), readRange(there.text, change.there)]
  const needsContext = words.every((text) => text !== '') && words.some(holdsStopWordsAlone)
  const show = needsContext ? readInContext : ({ text }: Statement, range: TextRange) => readRange(text, range)
  return { kind: 'wording', here: show(here, change.here), there: show(there, change.there) }
}

function readRange(text: string, { start, end }: TextRange): string {
  return text.slice(start, end)
}

function holdsStopWordsAlone(text: string): boolean {
  return splitWords(text).every((word) => isStopWord(word.key))
}

/** The words of a range with one quoted word before and behind: "the" alone says little, "with the military" does. */
function readInContext(statement: Statement, range: TextRange): string {
  const quotation = findQuotation(statement, range) ?? range
  const words = splitWords(statement.text).filter(({ start, end }) => start >= quotation.start && end <= quotation.end)
  const before = words.findLast((word) => word.end <= range.start) ?? range
  const behind = words.find((word) => word.start >= range.end) ?? range
  return statement.text.slice(before.start, behind.end)
}
