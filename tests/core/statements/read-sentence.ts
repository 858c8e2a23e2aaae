import { findQuotedPieces } from '../../../src/core/statements/find-quotations.ts'
import { readSentenceContext, type SentenceContext } from '../../../src/core/statements/sentence-context.ts'

/** The context of one sentence that is all of its article; what stands in quotation marks are its pieces. */
export function readSentence(text: string): SentenceContext {
  const sentence = { start: 0, end: text.length }
  return readSentenceContext(text, sentence, findQuotedPieces(text, [sentence]))
}
