/** Everything that later steps need of one statement, from its sentence and what it quotes. */
import type { Quotation } from '../model/statement.ts'
import { normaliseWords } from '../text/normalise-words.ts'
import { findNumbers } from '../text/numbers.ts'
import { selectOutside, selectWithin, shiftRange } from '../text/ranges.ts'
import { splitWords } from '../text/words.ts'
import type { AnalysedStatement } from './analysed-article.ts'
import { maskQuotations } from './mask-quotations.ts'
import type { SentenceContext } from './sentence-context.ts'

/**
 * Works out one statement from its sentence.
 * @param quotations in the order of the text, ranges in `articleBody`
 */
export function analyseStatement(
  { start, text, words, insertions, mentions }: SentenceContext,
  quotations: Quotation[],
  kind?: 'caption',
): AnalysedStatement {
  const quoted = quotations.map((quotation) => ({ quotation, range: shiftRange(quotation, -start) }))
  const ranges = quoted.map(({ range }) => range)
  return {
    statement: { start, end: start + text.length, text, quotations, ...(kind && { kind }) },
    words,
    normalisedWords: normaliseWords(text, words),
    quotations: quoted.map(({ quotation, range }) => ({
      quotation,
      words: selectWithin(words, range),
      speakerWords: splitWords(quotation.speaker ?? ''),
    })),
    maskedText: maskQuotations(maskQuotations(text, ranges), insertions),
    unquotedWords: selectOutside(words, ranges),
    numbers: selectOutside(findNumbers(text), insertions),
    mentions,
  }
}
